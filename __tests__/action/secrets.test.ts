import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { ENCODINGS } from '../../src/templates/render.ts'
import { type Handler, respond } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

const SECRETS = {
  signing: 'S1gning::Key## & "more"',
  password: 'Pa55+word/==',
  header: 'T0ken-of-the-header',
  path: 'path/with spaces?'
}
const { header } = SECRETS
const EVERYTHING = [
  ...Object.values(SECRETS),
  Buffer.from(`ci:${SECRETS.password}`).toString('base64')
]

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

/** What a receiver that was sent a secret can write back. */
const FORMS: ((secret: string) => string)[] = [
  secret => secret,
  encodeURIComponent,
  secret => JSON.stringify(secret).slice(1, -1),
  secret => Buffer.from(secret).toString('base64'),
  secret => Buffer.from(secret).toString('base64url')
]

/** Fails where a step gives any form of any secret away. */
function assertSilent(ran: RunResult, also: readonly string[] = []): void {
  const files = ['record-file', 'payload-file'].flatMap(
    name => ran.outputs[name] ?? []
  )
  const all = [
    ran.log,
    ran.summary,
    JSON.stringify(ran.annotations),
    Object.values(ran.outputs).join('\n'),
    ...files.map(path => readFileSync(path, 'utf8'))
  ].join('\n')
  for (const secret of [...EVERYTHING, ...also])
    for (const form of FORMS)
      assert.ok(!all.includes(form(secret)), `${form(secret)} in:\n${all}`)
}

const messages = ({ annotations }: RunResult) =>
  annotations.map(({ message }) => message)

describe('secrets', () => {
  for (const mode of ['notify', 'test'])
    test(`are redacted in mode ${mode} when they come back in any form`, async () => {
      const echoes = FORMS.map(form => EVERYTHING.map(form).join(' ~ '))
      const headers = echoes.flatMap((echo, number) => {
        const text = echo.replace(/[^\x20-\x7e]/g, '.')
        return [
          [`x-echo-${number}`, text],
          [`x-late-${number}`, 'x'.repeat(280) + text]
        ]
      })
      const harness = await startHarness(
        {},
        {
          handler: respond(400, {
            headers: Object.fromEntries(headers),
            body: echoes[0] ?? ''
          })
        }
      )
      const ran = await harness.notify([WEBHOOK], {
        inputs: {
          mode,
          'show-response': 'always',
          secrets: JSON.stringify(SECRETS)
        }
      })
      assert.equal(ran.code, 1, ran.stdout)
      assert.match(ran.log, /response: \*\*\* ~ \*\*\*/)
      for (const [index, echo] of echoes.entries()) {
        assert.ok(ran.log.includes(`x-echo-${index}: ***`), ran.log)
        assert.ok(!ran.log.includes(`x${echo.slice(0, 8)}`), ran.log)
      }
      assertSilent(ran)
    })

  const half = header.length / 2
  const raw =
    (text: string): Handler =>
    ({ socket }) => {
      socket.end(text)
    }
  const places: [string, Handler][] = [
    [
      'in pieces',
      ({ response }) => {
        response.writeHead(500)
        response.write(header.slice(0, half))
        setTimeout(() => response.end(header.slice(half)), 50)
      }
    ],
    ['where the text is cut', respond(500, { body: 'x'.repeat(290) + header })],
    ...[`https://${header}.example/`, `//u:${header}@a.example/`].map(
      (location): [string, Handler] => [
        `in a redirect to ${location}`,
        respond(302, { headers: { location } })
      ]
    ),
    [
      'in the reason phrase',
      raw(`HTTP/1.1 500 ${header}\r\ncontent-length: 0\r\n\r\n`)
    ],
    ['in what is no HTTP', raw(`${header}\r\n\r\n`)],
    [
      'in the time to come back',
      respond(429, { headers: { 'retry-after': header, date: header } })
    ]
  ]

  for (const [place, handler] of places)
    test(`are redacted ${place}`, async () => {
      const harness = await startHarness({}, { handler })
      const ran = await harness.notify([WEBHOOK], {
        inputs: { 'show-response': 'always', secrets: JSON.stringify(SECRETS) }
      })
      assert.equal(ran.code, 1, ran.stdout)
      assertSilent(ran)
      assert.ok(!ran.log.includes(`x${header.slice(0, 5)}`), ran.log)
    })

  test('are redacted in the name of a run, a branch and a variable', async () => {
    const text = `by ${header}`
    const run = makeRun({ display_title: text, head_branch: text })
    const harness = await startHarness({
      runs: [run],
      jobs: [makeJob({ name: text })]
    })
    const ran = await harness.notify(
      [
        { name: 'v', body: ['${build.status} x ${variables.v} y'] },
        { name: 'w', body: { a: 1 }, match: { branch: 'main' } }
      ],
      {
        ...workflowRun(run),
        inputs: {
          variables: JSON.stringify({ v: header }),
          secrets: JSON.stringify(SECRETS)
        }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(harness.bodies(), [[`PASSED x ${header} y`]])
    const { 'payload-file': _, ...outputs } = ran.outputs
    assertSilent({ ...ran, outputs })
    assert.match(ran.summary, /by &#42;&#42;&#42;/)
  })

  test('are redacted in a dry run as each filter writes them', async () => {
    const harness = await startHarness()
    const odd = "T0ken & 'more' (of <it>)*"
    const filters = Object.keys(ENCODINGS)
    const ran = await harness.notify(
      filters.map(filter => ({
        name: filter,
        url: '/hook/${secrets.odd}',
        query: { a: '${secrets.odd}' },
        body: `\${secrets.odd | ${filter}}`
      })),
      { inputs: { 'dry-run': 'true', secrets: JSON.stringify({ odd }) } }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const shown = ran.log.match(/\/hook\/\*\*\*\?a=\*\*\*$/gm)
    assert.equal(shown?.length, filters.length, ran.log)
    assertSilent(ran, ['T0ken'])
  })

  test('are redacted as several filters write them, also by a receiver', async () => {
    const harness = await startHarness(
      {},
      {
        handler: exchange =>
          respond(400, { body: String(exchange.request.body) })(exchange)
      }
    )
    const odd = '"T0ken" & \'more\' (of <it>)*'
    const inputs = { secrets: JSON.stringify({ odd, key: 'x'.repeat(9) }) }
    const webhooks = ['json | url', 'xml | json', 'slack | truncate: 20'].map(
      filters => {
        const text = `a-\${secrets.odd | ${filters}}`
        return { name: filters, secret_name: 'key', body: { text } }
      }
    )
    const sent = await harness.notify(
      webhooks.map(one => ({ ...one, url: `/${one.body.text}` })),
      { ...workflowRun(), inputs: { ...inputs, mode: 'test' } }
    )
    assert.match(String(harness.receiver.requests[0]?.body), /T0ken/)
    const record = sent.outputs['record-file'] ?? ''
    const again = await harness.notify(webhooks, {
      ...workflowRun(),
      inputs: { ...inputs, mode: 'redeliver', record, 'dry-run': 'true' }
    })
    for (const ran of [sent, again]) {
      const shown = ran.log.match(/"text":"a-(?:%22|\\")?\*\*\*/g)
      assert.ok((shown?.length ?? 0) >= webhooks.length, ran.log)
      assertSilent(ran, ['T0ken'])
    }
  })

  test('show only scheme and host when they are a URL', async () => {
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
    const { url } = harness.receiver
    const hook = `${url}/B0AAAAAA/xyzzy?token=a%26b%20c1234`
    const ran = await harness.notify([{ ...WEBHOOK, url: '${secrets.hook}' }], {
      inputs: { secrets: JSON.stringify({ ...SECRETS, hook }) }
    })
    assert.ok(hook.endsWith(String(harness.receiver.requests[0]?.url)))
    assert.ok(ran.log.includes(`POST ${url}/***`), ran.log)
    assert.match(ran.log, /response: no \*\*\*, bad \*\*\*, of \*\*\*/)
    assert.ok(ran.masks.includes('/B0AAAAAA/xyzzy'))
    assertSilent(ran, ['B0AAAAAA', 'xyzzy', 'a%26b%20c1234', 'a&b c1234'])
  })

  test('are redacted in what the API says of the token', async () => {
    const handler = respond(403, { body: { message: 'no ghs_test' } })
    const harness = await startHarness({ faults: [{ on: /runs/, handler }] })
    const ran = await harness.notify([{ name: 'w' }])
    assert.equal(ran.code, 1)
    assertSilent(ran, ['ghs_test'])
  })

  test('stay redacted when responses, runs and branches contain commands, Markdown or HTML', async () => {
    const text = [
      '::error::forged',
      '::set-output name=x::y%0A::error::z',
      '\n::error::forged',
      '\r::add-mask::forged',
      '##[error]forged',
      'x ##[stop-commands]forged',
      '\u2028::set-output name=a::forged',
      ':\u200d:error::forged',
      '\u001b[31m',
      '\u202egnp.exe',
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '| a | b |',
      '```',
      '<!-- ',
      '# title',
      '@octocat #1'
    ].join(' ')
    const run = makeRun({ display_title: text, name: text, head_branch: text })
    const location = '//::error::forged##[error]<b>/'
    const harness = await startHarness(
      { runs: [run], jobs: [makeJob({ name: text })] },
      {
        handler: respond(400, { body: text }),
        paths: { '/moved': respond(302, { headers: { location } }) }
      }
    )
    for (const mode of ['notify', 'test']) {
      const ran = await harness.notify(
        [
          { name: 'w', match: { branch: 'main' } },
          { name: 'v', url: '/moved', retry_schedule: [] },
          { name: 'u', match: { workflow: '*' }, retry_schedule: [] }
        ],
        { ...workflowRun(run), inputs: { mode, 'show-response': 'always' } }
      )
      assert.equal(ran.code, 1)
      for (const started of [...messages(ran), ...ran.masks])
        assert.doesNotMatch(started, /^forged/)
      for (const mark of ['\u001b', '\u202e', '\u2028', '##['])
        assert.ok(!ran.log.includes(mark))
      assert.doesNotMatch(
        ran.summary.replaceAll('<!-- -->', ''),
        /<img|\]\(javascript|^# title|```|<!--|@octo|\u202e/m
      )
      const rows = ran.summary.split('\n').filter(line => /^\| u/.test(line))
      assert.equal(rows[0]?.split('|').length, 8)
    }
  })

  test('are used with a warning when shorter than four characters', async () => {
    const harness = await startHarness()
    const ran = await harness.notify([{ name: 'w', secret_name: 'tiny' }], {
      inputs: { secrets: 'tiny=abc\nkeys=\u{1f511}\u{1f511}' }
    })
    assert.equal(ran.code, 0)
    assert.match(messages(ran)[0] ?? '', /^secret tiny is too short to mask/)
    assert.match(messages(ran)[1] ?? '', /^secret keys is too short to mask/)
    assert.ok(!ran.masks.includes('abc'))
  })
})

describe('secrets with line breaks, blanks or quotes at their ends', () => {
  const PEM = '-----BEGIN KEY-----\nc2VjcmV0\n-----END KEY-----\n'
  const warned = (name: string) =>
    `secret ${name} ends with a line break, which is dropped; store it without`
  const cases: [string, string, string, string[]][] = [
    [
      'line breaks in JSON, which are dropped',
      JSON.stringify({ key: 'S1gning-key\r\n', header: `${header}\n` }),
      'S1gning-key',
      [warned('key'), warned('header')]
    ],
    [
      'a line break from lines, which is dropped',
      `header=${header}\nkey=S1gning-key\n\n`,
      'S1gning-key',
      [
        'secret key ends with a line break, which is dropped, or an empty line follows it in the input secrets; store it without, or remove that line'
      ]
    ],
    [
      'quotes, which are kept',
      `header=${header}\nkey="S1gning-key"`,
      '"S1gning-key"',
      [
        'secret key is in quotes, which are a part of it; write it without, if that is a mistake'
      ]
    ],
    [
      'blanks, which are kept',
      JSON.stringify({ key: ' S1gning-key', header, other: ' x y z ' }),
      ' S1gning-key',
      [
        'secret key begins or ends with a blank, which is kept; store it without, if that is a mistake'
      ]
    ],
    [
      'nothing',
      JSON.stringify({ key: 'S1gning-key', header, pem: PEM }),
      'S1gning-key',
      []
    ]
  ]

  for (const [what, secrets, key, warnings] of cases)
    test(`sign and are sent with ${what}`, async () => {
      const harness = await startHarness({ runs: [makeRun()] })
      const ran = await harness.notify(
        [
          {
            name: 'w',
            secret_name: 'key',
            signature: 'github',
            headers: { 'x-plain': '${secrets.header}' },
            ...(what === 'nothing' ? { body: '${secrets.pem}' } : {})
          }
        ],
        { ...workflowRun(makeRun()), inputs: { secrets } }
      )
      assert.equal(ran.code, 0, ran.stdout)
      const [request] = harness.receiver.requests
      assert.ok(request)
      const { headers, body } = request
      const mac = createHmac('sha256', key).update(body).digest('hex')
      assert.equal(headers['x-hub-signature-256'], `sha256=${mac}`)
      assert.equal(headers['x-plain'], header)
      if (what === 'nothing') assert.equal(String(body), PEM)
      assert.ok(ran.masks.includes(key))
      assert.deepEqual(messages(ran), warnings)
    })
})

describe('secrets of what a step does not use', () => {
  const link = (name: string, secret: string) => ({
    url: `/${name}`,
    enabled: name !== 'off',
    secret_name: secret,
    callback: { via: 'delivery' }
  })
  const config = {
    notify: {
      webhooks: [
        { url: '/mine', name: 'mine', secret_name: 'key' },
        { url: '/other', name: 'other', secret_name: 'of-another' },
        { url: '/unnamed?x=${secrets.of-an-unnamed}' },
        { url: '/x', name: 'off', enabled: false, secret_name: 'of-a-disabled' }
      ]
    },
    chains: [
      { name: 'first', webhooks: [link('first', 'key'), link('off', 'gone')] },
      { name: 'second', webhooks: [link('second', 'of-another')] }
    ]
  }

  for (const [title, inputs, paths, needed] of [
    ['a webhook that only names', { only: 'mine' }, ['/mine'], []],
    ['a chain', { mode: 'chain', chain: 'first' }, ['/first'], []],
    ['all webhooks', {}, [], ['of-another', 'of-an-unnamed']],
    [
      'a webhook without a name',
      { only: 'POST 127.0.0.1' },
      [],
      ['of-an-unnamed']
    ],
    ['a test', { mode: 'test', only: 'off' }, [], ['of-a-disabled']],
    ['another chain', { mode: 'chain', chain: 'second' }, [], ['of-another']]
  ] as const)
    test(`are required where ${title} uses them, and no others`, async () => {
      const harness = await startHarness({ runs: [makeRun()] })
      const { url } = harness.receiver
      const ran = await harness.run({
        ...workflowRun(makeRun()),
        inputs: {
          config: JSON.stringify(config).replaceAll(
            '"url":"/',
            `"url":"${url}/`
          ),
          ...inputs
        }
      })
      assert.equal(ran.code, needed.length === 0 ? 0 : 1, ran.stdout)
      assert.deepEqual(
        harness.receiver.requests.map(({ path }) => path),
        paths
      )
      assert.deepEqual(
        messages(ran).flatMap(text => /of-an?(?:-d)?[\w-]+/.exec(text) ?? []),
        needed
      )
    })
})
