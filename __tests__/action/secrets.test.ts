import assert from 'node:assert/strict'
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { ENCODINGS } from '../../src/templates/render.ts'
import { answer, type Handler } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

const SECRETS = {
  signing: 'S1gning::Key## & "more"',
  password: 'Pa55+word/==',
  header: 'T0ken-of-the-header',
  path: 'path/with spaces?'
}
const BASIC = Buffer.from(`ci:${SECRETS.password}`).toString('base64')

const WEBHOOK = {
  url: '/hook/${secrets.path}?again=${secrets.path}',
  name: 'w',
  secret_name: 'signing',
  username: 'ci',
  password: '${secrets.password}',
  headers: { 'x-plain-name': '${secrets.header}' },
  body: { text: '${secrets.header}', url: '${secrets.path}' },
  retry_schedule: []
}

/** What a receiver that was told a secret can write back. */
const forms: [string, (secret: string) => string][] = [
  ['plain', secret => secret],
  ['URL-encoded', encodeURIComponent],
  ['JSON-encoded', secret => JSON.stringify(secret).slice(1, -1)],
  ['base64', secret => Buffer.from(secret).toString('base64')],
  ['base64url', secret => Buffer.from(secret).toString('base64url')]
]

/** Returns all that a step leaves for others to read. */
function texts(ran: RunResult): string {
  const files = ['record-file', 'payload-file'].flatMap(
    name => ran.outputs[name] ?? []
  )
  return [
    ran.log,
    ran.summary,
    JSON.stringify(ran.annotations),
    Object.values(ran.outputs).join('\n'),
    ...files.map(path => readFileSync(path, 'utf8'))
  ].join('\n')
}

/** Fails where a step gives any form of any secret away. */
function assertSilent(ran: RunResult, also: readonly string[] = []): void {
  const all = texts(ran)
  for (const secret of [...Object.values(SECRETS), BASIC, ...also])
    for (const [name, form] of forms) {
      const text = form(secret)
      assert.ok(!all.includes(text), `${name} of ${secret} in:\n${all}`)
    }
}

const everything = [...Object.values(SECRETS), BASIC]
const safe = (text: string) => text.replace(/[^\x20-\x7e]/g, '.')

describe('secrets', () => {
  for (const [name, form] of forms) {
    const echo = everything.map(form).join(' ~ ')
    const behaviour = answer(400, {
      headers: {
        'x-echo': safe(echo),
        'x-late': `${'x'.repeat(280)}${safe(echo)}`
      },
      body: echo
    })
    for (const mode of ['notify', 'test']) {
      test(`are redacted in mode ${mode} when they come back ${name}`, async () => {
        const harness = await startHarness({}, { handler: behaviour })
        const ran = await harness.notify([WEBHOOK], {
          inputs: {
            mode,
            'show-response': 'always',
            secrets: JSON.stringify(SECRETS)
          },
          event: {}
        })
        assert.equal(ran.code, 1, ran.stdout)
        assert.match(ran.log, /response: .*\*\*\*/)
        assert.match(ran.log, /x-echo: .*\*\*\*/)
        assertSilent(ran)
        const cut = `x${safe(echo).slice(0, 8)}`
        assert.ok(!ran.log.includes(cut), ran.log)
      })
    }
  }

  const places: [string, Handler][] = [
    [
      'in pieces',
      ({ response }) => {
        response.writeHead(500)
        const half = SECRETS.header.length / 2
        response.write(SECRETS.header.slice(0, half))
        setTimeout(() => response.end(SECRETS.header.slice(half)), 50)
      }
    ],
    [
      'where the text is cut',
      answer(500, { body: 'x'.repeat(290) + SECRETS.header })
    ],
    [
      'in the host of a redirect',
      answer(302, {
        headers: { location: `https://${SECRETS.header}.example/` }
      })
    ],
    [
      'in the user info of a redirect',
      answer(302, { headers: { location: `//u:${SECRETS.header}@a.example/` } })
    ],
    [
      'in the reason phrase',
      ({ socket }) => {
        socket.end(
          `HTTP/1.1 500 ${SECRETS.header}\r\ncontent-length: 0\r\n\r\n`
        )
      }
    ],
    [
      'in what is no HTTP',
      ({ socket }) => {
        socket.end(`${SECRETS.header}\r\n\r\n`)
      }
    ],
    [
      'in the time to come back',
      answer(429, {
        headers: { 'retry-after': SECRETS.header, date: SECRETS.header }
      })
    ]
  ]

  for (const [place, behaviour] of places) {
    test(`are redacted ${place}`, async () => {
      const harness = await startHarness({}, { handler: behaviour })
      const ran = await harness.notify([WEBHOOK], {
        inputs: { 'show-response': 'always', secrets: JSON.stringify(SECRETS) }
      })
      assert.equal(ran.code, 1, ran.stdout)
      assertSilent(ran)
      assert.ok(!ran.log.includes(`x${SECRETS.header.slice(0, 5)}`), ran.log)
    })
  }

  test('are not in the record when they came in as a variable', async () => {
    const harness = await startHarness()
    const body = { text: '${variables.v}', all: 'x ${variables.v} y' }
    const ran = await harness.notify(
      [
        { name: 'w', body },
        { name: 'v', body: '[${variables.v | json}]' }
      ],
      {
        inputs: {
          variables: JSON.stringify({ v: SECRETS.header }),
          secrets: JSON.stringify(SECRETS)
        }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(harness.bodies(), [
      { text: SECRETS.header, all: `x ${SECRETS.header} y` },
      [SECRETS.header]
    ])
    assertSilent(ran)
  })

  test('are redacted in the name of a run or a branch', async () => {
    const told = `by ${SECRETS.header}`
    const harness = await startHarness({
      runs: [makeRun({ display_title: told, head_branch: told })],
      jobs: [makeJob({ name: told })]
    })
    const ran = await harness.notify(
      [
        { name: 'w', body: { a: 1 }, match: { branch: 'main' } },
        { name: 'v', body: { b: '${build.status}' } }
      ],
      {
        ...workflowRun(makeRun({ display_title: told, head_branch: told })),
        inputs: { secrets: JSON.stringify(SECRETS) }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const { 'payload-file': _, ...outputs } = ran.outputs
    assertSilent({ ...ran, outputs })
    assert.match(ran.summary, /by &#42;&#42;&#42;/)
  })

  for (const filter of Object.keys(ENCODINGS))
    test(`are redacted in a dry run as the filter ${filter} writes them`, async () => {
      const harness = await startHarness()
      const secret = "T0ken & 'more' (of <it>)*"
      const text = `\${secrets.odd | ${filter}}`
      const ran = await harness.notify(
        [
          {
            url: '/hook/${secrets.odd}',
            query: { a: '${secrets.odd}' },
            body: text
          }
        ],
        {
          inputs: {
            'dry-run': 'true',
            secrets: JSON.stringify({ odd: secret })
          }
        }
      )
      assert.equal(ran.code, 0, ran.stdout)
      assert.match(ran.log, /\/hook\/\*\*\*/)
      assert.doesNotMatch(texts(ran), /T0ken/)
    })

  test('show only scheme and host when they are a URL', async () => {
    const harness = await startHarness(
      {},
      { handler: answer(404, { body: '/T0/B0/xyzzy' }) }
    )
    const hook = `${harness.receiver.url}/T0/B0/xyzzy?x=plugh12`
    const ran = await harness.notify([{ ...WEBHOOK, url: '${secrets.hook}' }], {
      inputs: {
        'show-response': 'always',
        secrets: JSON.stringify({ ...SECRETS, hook })
      }
    })
    assert.equal(harness.receiver.requests[0]?.url, '/T0/B0/xyzzy?x=plugh12')
    assert.ok(ran.log.includes(`POST ${harness.receiver.url}/***`), ran.log)
    assertSilent(ran, ['/T0/B0/xyzzy', '?x=plugh12'])
  })

  test('are redacted part by part when they are a URL', async () => {
    const harness = await startHarness(
      {},
      {
        handler: ({ request, response }) => {
          response.statusCode = 401
          const token = request.query.get('token')
          response.end(`no ${request.path.slice(1)}, bad ${token}, of B0AAAAAA`)
        }
      }
    )
    const hook = `${harness.receiver.url}/B0AAAAAA/xyzzy?token=a%26b%20c1234`
    const ran = await harness.notify([{ ...WEBHOOK, url: '${secrets.hook}' }], {
      inputs: { secrets: JSON.stringify({ ...SECRETS, hook }) }
    })
    assert.match(ran.log, /response: no \*\*\*, bad \*\*\*, of \*\*\*/)
    assertSilent(ran, ['B0AAAAAA', 'xyzzy', 'a%26b%20c1234', 'a&b c1234'])
  })

  test('are redacted in what the API says of the token', async () => {
    const harness = await startHarness({
      faults: [
        {
          on: /runs/,
          handler: answer(403, { body: { message: 'no ghs_test' } })
        }
      ]
    })
    const ran = await harness.notify([{ name: 'w' }])
    assert.equal(ran.code, 1)
    assertSilent(ran, ['ghs_test'])
  })

  const nasty = [
    '::error::forged',
    '\n::error::forged',
    '\r::add-mask::forged',
    '##[error]forged',
    'x ##[stop-commands]forged',
    '\u2028::set-output name=a::forged',
    ':\u200d:error::forged',
    '\u001b[31m',
    '\u202egnp.exe'
  ]

  test('stay redacted when responses, runs and branches contain commands, Markdown or HTML', async () => {
    const text = [
      ...nasty,
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '| a | b |',
      '```',
      '<!-- ',
      '# title',
      '@octocat #1'
    ].join(' ')
    const harness = await startHarness(
      {
        runs: [makeRun({ display_title: text, name: text, head_branch: text })],
        jobs: [makeJob({ name: text })]
      },
      {
        handler: answer(400, { body: text }),
        paths: {
          '/moved': answer(302, {
            headers: { location: '//::error::forged##[error]<b>/' }
          })
        }
      }
    )
    for (const mode of ['notify', 'test']) {
      const ran = await harness.notify(
        [
          { name: 'w', match: { branch: 'main' } },
          { name: 'v', url: '/moved', retry_schedule: [] },
          { name: 'u', retry_schedule: [] }
        ],
        {
          ...workflowRun(
            makeRun({ display_title: text, name: text, head_branch: text })
          ),
          inputs: { mode, 'show-response': 'always' }
        }
      )
      assert.equal(ran.code, 1)
      assert.ok(
        ran.annotations.every(({ message }) => !/^forged/.test(message))
      )
      assert.ok(!ran.masks.some(mask => mask.startsWith('forged')))
      assert.ok(
        !['\u001b', '\u202e', '\u2028', '##['].some(one =>
          ran.log.includes(one)
        )
      )
      assert.doesNotMatch(
        ran.summary.replaceAll('<!-- -->', ''),
        /<img|\]\(javascript|^# title|```|<!--|@octo|\u202e/m
      )
      const cells = ran.summary
        .split('\n')
        .filter(line => line.startsWith('| u'))
      assert.equal(cells[0]?.split('|').length, 8)
    }
  })

  test('are used with a warning when shorter than four characters', async () => {
    const harness = await startHarness()
    const ran = await harness.notify([{ name: 'w', secret_name: 'tiny' }], {
      inputs: { secrets: 'tiny=abc' }
    })
    assert.equal(ran.code, 0)
    const [warning] = ran.annotations
    assert.equal(warning?.level, 'warning')
    assert.match(warning?.message ?? '', /^secret tiny is too short to mask/)
    assert.ok(!ran.masks.includes('abc'))
  })

  test('need few masks when a key is long', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 4096,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' }
    })
    const harness = await startHarness()
    const webhook = { name: 'w', username: 'ci', password: '${secrets.key}' }
    const ran = await harness.notify([webhook], {
      inputs: { secrets: JSON.stringify({ key: privateKey }) }
    })
    assert.equal(ran.code, 0, ran.stdout)
    const pair = Buffer.from(`ci:${privateKey}`).toString('base64')
    for (const text of [privateKey, ...privateKey.trim().split('\n'), pair])
      assert.ok(ran.masks.includes(text), text)
    assert.ok(ran.masks.length < 60, `${ran.masks.length} masks`)
  })
})

describe('secrets with line breaks at their ends', () => {
  const PEM = '-----BEGIN KEY-----\nc2VjcmV0\n-----END KEY-----\n'

  for (const [title, secrets] of [
    ['two line breaks', { key: 'S1gning-key\r\n', header: 'T0ken-value\n' }],
    ['none', { key: 'S1gning-key', header: 'T0ken-value' }]
  ] as const)
    test(`are sent without them where they sign or are in a header: ${title}`, async () => {
      const harness = await startHarness({ runs: [makeRun()] })
      const ran = await harness.notify(
        [
          {
            name: 'w',
            secret_name: 'key',
            signature: 'github',
            headers: { 'x-plain': '${secrets.header}' },
            body: { pem: '${secrets.pem}' }
          }
        ],
        {
          ...workflowRun(makeRun()),
          inputs: { secrets: JSON.stringify({ ...secrets, pem: PEM }) }
        }
      )
      assert.equal(ran.code, 0, ran.stdout)
      const [request] = harness.receiver.requests
      assert.ok(request)
      const { headers, body } = request
      assert.equal(headers['x-plain'], 'T0ken-value')
      assert.deepEqual(JSON.parse(body.toString()), { pem: PEM })
      const mac = createHmac('sha256', 'S1gning-key').update(body).digest('hex')
      assert.equal(headers['x-hub-signature-256'], `sha256=${mac}`)
      assert.ok(ran.masks.includes('S1gning-key'))
      assert.deepEqual(
        ran.annotations.map(({ message }) => message),
        title === 'none'
          ? []
          : ['key', 'header'].map(
              name =>
                `secret ${name} ends with a line break, which is dropped; store it without`
            )
      )
    })

  test('are sent without them from lines, with a warning', async () => {
    const harness = await startHarness({ runs: [makeRun()] })
    const ran = await harness.notify(
      [{ name: 'w', secret_name: 'key', signature: 'github' }],
      {
        ...workflowRun(makeRun()),
        inputs: { secrets: 'other=T0ken-value\nkey=S1gning-key\n\n' }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const [request] = harness.receiver.requests
    assert.ok(request)
    const { headers, body } = request
    const mac = createHmac('sha256', 'S1gning-key').update(body).digest('hex')
    assert.equal(headers['x-hub-signature-256'], `sha256=${mac}`)
    assert.deepEqual(
      ran.annotations.map(({ message }) => message),
      [
        'secret key ends with a line break, which is dropped, or an empty line follows it in the input secrets; store it without, or remove that line'
      ]
    )
  })

  test('keep quotes around them, with a warning', async () => {
    const harness = await startHarness({ runs: [makeRun()] })
    const ran = await harness.notify(
      [{ name: 'w', secret_name: 'key', signature: 'github' }],
      { ...workflowRun(makeRun()), inputs: { secrets: 'key="S1gning-key"' } }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(
      ran.annotations.map(({ message }) => message),
      [
        'secret key is in quotes, which are a part of it; write it without, if that is a mistake'
      ]
    )
  })

  test('keep other blanks, with a warning', async () => {
    const harness = await startHarness({ runs: [makeRun()] })
    const ran = await harness.notify(
      [{ name: 'w', secret_name: 'key', signature: 'github' }],
      {
        ...workflowRun(makeRun()),
        inputs: {
          secrets: JSON.stringify({ key: ' S1gning-key', other: ' x y z ' })
        }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const [request] = harness.receiver.requests
    assert.ok(request)
    const { headers, body } = request
    const mac = createHmac('sha256', ' S1gning-key').update(body).digest('hex')
    assert.equal(headers['x-hub-signature-256'], `sha256=${mac}`)
    assert.deepEqual(
      ran.annotations.map(({ message }) => message),
      [
        'secret key begins or ends with a blank, which is kept; store it without, if that is a mistake'
      ]
    )
  })
})

describe('secrets of what a step does not use', () => {
  const chainWith = (name: string, secret: string) => ({
    name,
    webhooks: [
      {
        url: `/${name}`,
        secret_name: secret,
        callback: { via: 'delivery' }
      },
      {
        url: '/off',
        enabled: false,
        secret_name: 'of-a-disabled-link',
        callback: { via: 'delivery' }
      }
    ]
  })
  const WEBHOOKS = [
    { url: '/mine', name: 'mine', secret_name: 'key' },
    { url: '/other', name: 'other', secret_name: 'of-another' },
    { url: '/unnamed?x=${secrets.of-an-unnamed}' },
    { url: '/off', name: 'off', enabled: false, secret_name: 'of-a-disabled' }
  ]

  /** Runs a step on a config with two recipes. */
  async function runOn(inputs: Record<string, string>) {
    const harness = await startHarness({ runs: [makeRun()] })
    const { url } = harness.receiver
    const config = JSON.stringify({
      notify: { webhooks: WEBHOOKS },
      chains: [chainWith('first', 'key'), chainWith('second', 'of-another')]
    }).replaceAll('"url":"/', `"url":"${url}/`)
    const ran = await harness.run({
      ...workflowRun(makeRun()),
      inputs: { config, ...inputs }
    })
    return { ran, paths: harness.receiver.requests.map(({ path }) => path) }
  }

  for (const [title, inputs, wanted] of [
    ['by the input only', { only: 'mine' }, '/mine'],
    ['by the input chain', { mode: 'chain', chain: 'first' }, '/first']
  ] as const)
    test(`are not needed ${title}, nor those of what is disabled`, async () => {
      const { ran, paths } = await runOn(inputs)
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(paths, [wanted])
    })

  for (const [title, inputs, names] of [
    ['all webhooks', {}, ['of-another', 'of-an-unnamed']],
    ['a webhook that is named', { only: 'other' }, ['of-another']],
    [
      'a webhook that has no name',
      { only: 'POST 127.0.0.1' },
      ['of-an-unnamed']
    ],
    [
      'a test of what is disabled',
      { mode: 'test', only: 'off' },
      ['of-a-disabled']
    ],
    ['a chain', { mode: 'chain', chain: 'second' }, ['of-another']]
  ] as const)
    test(`are needed for ${title}`, async () => {
      const { ran, paths } = await runOn(inputs)
      assert.equal(ran.code, 1)
      assert.deepEqual(paths, [])
      assert.deepEqual(
        ran.annotations.flatMap(
          ({ message }) => /of-an?(?:-disabled)?[\w-]+/.exec(message) ?? []
        ),
        [...names]
      )
    })
})
