import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { GITHUB_NAMES } from '../../../src/build/status.ts'
import { problems } from '../problems.ts'

const SECRETS = {
  A: 'value of A',
  API_KEY: 'value of API_KEY',
  EMPTY: '',
  GOOD_URL: 'https://hooks.example/hunter2',
  BAD_URL: 'hooks.example/hunter2',
  QUOTED_URL: '"https://hooks.example/hunter2"',
  FRAGMENT_URL: 'https://hooks.example/#hunter2',
  USER_URL: 'https://me:hunter2@hooks.example/',
  WHSEC: 'whsec_aGVsbG8=',
  BROKEN: 'whsec_hunter2!',
  SHORT: 'whsec_abcde',
  PREFIXED: 'v1,whsec_aGVsbG8=',
  BROKEN_URL: 'https://hooks.example/\nhunter2',
  ENDED_URL: 'https://hooks.example/hunter2\r\n'
}

const NAMES =
  'names here are build, github, build.*, runs.*, job.*, event.*, github.*, status.*, variables.*, secrets.*; write $${ for a literal ${'

describe('checks of a webhook', () => {
  for (const [keys, ...wanted] of [
    [
      "url: 'https://h.example/${build.github.sha}/${variables.x}?${github.actor}'"
    ],
    ["url: '${secrets.GOOD_URL}'"],
    ["url: '${secrets.EMPTY}'"],
    ["url: 'https://h.example/${secrets.A}'"],
    [
      "secret_name: A, headers: {x-a: '${secrets.API_KEY}', x-b: '$${not.this}'}"
    ],
    [
      "body: {'${runs.failed}': ['${runs.count}', '${event.name | json}'], all: '${build}'}"
    ],
    [
      "body: '${status.github}${status.gitlab}${status.bitbucket}${status.azure_devops}${status.docker_hub}'"
    ],
    ["username: '${secrets.A}', password: '${secrets.A}'"],
    ['signature: standard-webhooks, secret_name: [WHSEC, A, EMPTY]'],
    ['signature: [slack, stripe, jobserv], secret_name: A'],
    [
      "signature: {header: X-Sig, signed: '${id}.${timestamp}.${body}', value: 't=${timestamp},id=${id},v1=${signature}', timestamp_header: X-Time}, secret_name: A"
    ],
    [
      "signature: {header: X-Sig, signed: '${timestamp}.', value: 'v1='}, secret_name: A",
      'signature.signed: does not hold ${body}; write it where it belongs',
      'signature.value: does not hold ${signature}; write it where it belongs'
    ],
    [
      "signature: [github, {header: X-Sig, signed: '${time}.${body}'}], secret_name: A",
      "signature[1].signed: holds ${time}, which isn't known here; write ${id}, ${timestamp}, ${body}"
    ],
    [
      "signature: {header: X-Sig, value: 't=${timestamp},v1=${signature}', timestamp_header: X-Time}, secret_name: A",
      'signature.value: holds ${timestamp}, which signed does not cover; add it there',
      'signature.timestamp_header: has no meaning: signed does not cover ${timestamp}; add it there'
    ],
    [
      "signature: {header: X-Sig, prefix: 'v0=', value: 'v0=${signature}'}, secret_name: A",
      'signature.prefix: is given with value; write it into value'
    ],
    [
      "signature: {header: X-Sig, signed: '${timestamp}.${body}', timestamp_header: x-sig}, secret_name: A",
      'signature.timestamp_header: is the header of the signature; write another one'
    ],
    [
      "signature: {header: X-Sig, signed: '${timestamp}.${body}', timestamp_header: Webhook-Timestamp}, secret_name: A",
      'signature.timestamp_header: is sent anyway; leave it out'
    ],
    [
      'signature: slack, secret_name: A, headers: {x-slack-request-timestamp: "1", x-slack-signature: a}',
      'headers.x-slack-request-timestamp: is set by the action; leave it out',
      'headers.x-slack-signature: is set by the action; leave it out'
    ],
    ['headers: {content-type: text/plain, User-Agent: me, x-tab: "a\\tb"}'],
    [
      "url: 'https://h.example/${secrets.B}'",
      'url: ${secrets.B}: the input secrets has no B; write ${secrets.A}, or add it there'
    ],
    [
      "url: 'https://h.example/${build.stats}'",
      'url: ${build.stats} is not a known name; write ${build.status}'
    ],
    [
      "url: 'https://${github.actor}.example/'",
      'url: no ${...} may stand in the scheme, user info, host or port of a URL; write these out (only ${secrets.NAME} alone may be a whole URL)'
    ],
    [
      'url: h.example/x',
      'url: it is not an absolute URL; write https://host/path'
    ],
    [
      "url: '${secrets.BAD_URL}'",
      'url: the secret BAD_URL: it is not an absolute URL; write https://host/path'
    ],
    [
      "url: '${secrets.QUOTED_URL}'",
      'url: the secret QUOTED_URL: the URL is in quotes, which are a part of it; write it without'
    ],
    [
      "url: '${secrets.USER_URL}'",
      'url: holds user info; write username and password instead'
    ],
    [
      "url: 'https://me@h.example/'",
      'url: holds user info; write username and password instead'
    ],
    [
      "url: 'ftp://h.example/'",
      'url: A URL of another scheme than https or http is refused: write one of these.'
    ],
    [
      "url: 'https://h.example:0/'",
      'url: Port 0 is refused: write the real port.'
    ],
    [
      "url: 'https://h.example/${build.name}#top'",
      'url: A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.'
    ],
    ["url: 'https://h.example/?a=%23'"],
    [
      "url: '${secrets.FRAGMENT_URL}'",
      'url: the secret FRAGMENT_URL: A URL with a fragment is refused, for it is never sent: remove it, or write # as %23.'
    ],
    [
      "url: '${{ secrets.GOOD_URL }}'",
      'url: ${{ secrets.GOOD_URL }}: only workflow files have ${{ }}; here write ${secrets.GOOD_URL}, or $${ for a literal ${'
    ],
    [
      'secret_name: API_KEE',
      'secret_name: "API_KEE" is not in the secrets input; did you mean API_KEY?'
    ],
    [
      'secret_name: [A, webhook-docs-example]',
      'secret_name[1]: "webhook-docs-example" is not in the secrets input; add the line webhook-docs-example=... to it'
    ],
    [
      "body: {a: ['x ${nope}']}",
      `body.a[0]: \${nope} is not a known name; ${NAMES}`
    ],
    [
      "body: {'${githb.sha}': 1}",
      'body.${githb.sha}: ${githb.sha} is not a known name; write ${github.sha}'
    ],
    [
      "body: '${callback_url}'",
      `body: \${callback_url} is not a known name; ${NAMES}`
    ],
    [
      "body: '${build.name | jsn}'",
      'body: ${build.name | jsn}: there is no filter jsn; write json'
    ],
    [
      "body: '${{ github.sha }}'",
      'body: ${{ github.sha }}: only workflow files have ${{ }}; here write ${github.sha}, or $${ for a literal ${'
    ],
    [
      'headers: {Host: a, webhook-ID: b, Webhook-Timestamp: c, webhook-event: d, webhook-signature: e, X-JobServ-Sig: f, x-hub-signature-256: g}',
      ...[
        'Host',
        'webhook-ID',
        'Webhook-Timestamp',
        'webhook-event',
        'webhook-signature',
        'X-JobServ-Sig',
        'x-hub-signature-256'
      ].map(name => `headers.${name}: is set by the action; leave it out`)
    ],
    [
      'headers: {content-length: a, transfer-encoding: b, connection: c, TE: d, upgrade: e, expect: f, Proxy-Authorization: g, proxy-x: h}',
      ...[
        'content-length',
        'transfer-encoding',
        'connection',
        'TE',
        'upgrade',
        'expect',
        'Proxy-Authorization',
        'proxy-x'
      ].map(name => `headers.${name}: is set by the action; leave it out`)
    ],
    [
      'headers: {Trailer: a, keep-alive: b, Accept-Encoding: c}',
      ...['Trailer', 'keep-alive', 'Accept-Encoding'].map(
        name => `headers.${name}: is set by the action; leave it out`
      )
    ],
    ...[
      'Trailer',
      'Keep-Alive',
      'accept-encoding',
      'Content-Encoding',
      'Cookie'
    ].map(name => [
      `signature: {header: ${name}}`,
      `signature: cannot be in the header ${name}; write another one`
    ]),
    ['signature: [jobserv, github, standard-webhooks, {header: X-Sig}]'],
    ...[
      ['{header: X-Sig}', 'x-sig'],
      ['jobserv', 'X-JobServ-Sig'],
      ['github', 'X-Hub-Signature-256'],
      ['standard-webhooks', 'Webhook-Signature']
    ].map(([first, second]) => [
      `signature: [${first}, {header: ${second}, algorithm: sha1}]`,
      `signature: has two in the header ${second}; give each its own`
    ]),
    [
      'signature: [github, github]',
      'signature: has two in the header x-hub-signature-256; give each its own'
    ],
    [
      'headers: {X-Mine: a}, signature: {header: x-mine}',
      'headers.X-Mine: is set by the action; leave it out'
    ],
    [
      'signature: {header: Content-Type}',
      'signature: cannot be in the header Content-Type; write another one'
    ],
    ['headers: {X-A: a, x-a: b}', 'headers.x-a: is there twice; keep one'],
    [
      'headers: {x-a: "a\\r\\nx-b: c"}',
      'headers.x-a: holds a line break or control character; write it on one line'
    ],
    ['password: x', 'password: is without a username; write one next to it'],
    [
      'username: a:b',
      'username: holds a colon, which basic authentication cannot carry; write one without'
    ],
    [
      'username: a, headers: {Authorization: b}',
      'username: is given with an authorization header; leave one out'
    ],
    [
      "body: '', payload: jobserv",
      'payload: is given with body, which is sent instead; leave one out'
    ],
    [
      "payload: dockerhub, dockerhub: {repo_name: 'acme/${secrets.A}', tag: '${github.sha}'}",
      'dockerhub.repo_name: ${secrets.A}: no secret may stand here; take it out'
    ],
    [
      'body: {a: 9007199254740991, b: -9007199254740991, c: 0.1, d: 1e20s, e: "9007199254740993"}'
    ],
    [
      'body: {a: [9007199254740993, .nan], b: {c: -.inf, d: 1e400}}',
      ...['a[0]', 'a[1]', 'b.c', 'b.d'].map(
        place =>
          `body.${place}: is a number that JSON cannot carry; put it in quotes`
      )
    ],
    [
      'dockerhub: {tag: x}',
      'dockerhub: has a meaning for payload: dockerhub only; write that'
    ],
    [
      'only_failures: true, failures_only: true',
      'failures_only: is another name of only_failures; leave one out'
    ],
    [
      'signature: [github, standard-webhooks], secret_name: [WHSEC, BROKEN]',
      'secret_name: the secret BROKEN begins with whsec_, which base64 of the key must follow; copy it whole'
    ],
    [
      'signature: standard-webhooks, secret_name: [SHORT, PREFIXED]',
      'secret_name: the secret SHORT begins with whsec_, which base64 of the key must follow; copy it whole',
      'secret_name: the secret PREFIXED begins with "v1,", which is not a part of the key; store what follows it'
    ],
    [
      "url: '${secrets.BROKEN_URL}'",
      'url: the secret BROKEN_URL: the URL holds a line break; store it on one line'
    ],
    ["url: '${secrets.ENDED_URL}'"],
    [
      'body: {x: "${github.event.label.name}"}',
      `body.x: \${github.event.label.name} is not a known name; of github there is ${GITHUB_NAMES.map(name => `github.${name}`).join(', ')}; give the value in the step's input variables: '{"x": \${{ toJSON(github.event.label.name) }}}' and write \${variables.x}`
    ]
  ]) {
    test(`checks ${keys?.slice(0, 60)}`, () => {
      const url = keys?.startsWith('url:') ? '' : "url: 'https://h.example/',"
      assert.deepEqual(
        problems(`notify: {webhooks: [{${url} ${keys}}]}`, SECRETS),
        wanted.map(line => `1 notify.webhooks[0].${line}`)
      )
    })
  }

  test('allows names of the run in tests_url, and no secret', () => {
    const url = (text: string) =>
      problems(`notify: {tests_url: '${text}'}`, ['A'])
    assert.deepEqual(url('https://t.example/${build.build_id}/${run.name}'), [])
    assert.deepEqual(url('https://t.example/${run.nam}'), [
      '1 notify.tests_url: ${run.nam} is not a known name; write ${run.name}'
    ])
    assert.deepEqual(url('https://t.example/${secrets.A}'), [
      '1 notify.tests_url: ${secrets.A}: no secret may stand here; take it out'
    ])
    assert.deepEqual(url('${secrets.A}'), [
      '1 notify.tests_url: ${secrets.A}: no secret may stand here; take it out'
    ])
    assert.deepEqual(url('https://t.example/#/${build.build_id}'), [])
    assert.deepEqual(url('tests/x'), [
      '1 notify.tests_url: it is not an absolute URL; write https://host/path'
    ])
  })

  test('rejects a name that another webhook has', () => {
    assert.deepEqual(
      problems(`notify:
  webhooks:
    - {url: 'https://h.example', name: a}
    - {url: 'https://h.example', name: A}
    - {url: 'https://h.example', name: a}`),
      [
        '5 notify.webhooks[2].name: "a" is also the name of an earlier entry; write another name'
      ]
    )
  })
})
