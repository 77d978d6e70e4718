import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from './problems.ts'

const KEYS =
  'url, name, enabled, secret_name, method, headers, query, username, password, payload, dockerhub, body, signature, success_codes, success_body, idempotent, timeout, retry_schedule, match, events, required, optional, only_failures, failures_only'
const NO_SECRET_NAME =
  'is not a name; write the name that the secrets input gives it (letters, digits, _ and -), not ${...} and not the secret'
const NO_TIME =
  'is not a time above 0 and up to 24 days; write 30s, 10m, 1h, 7d or a number of seconds'

describe('checks of values', () => {
  for (const [keys, ...wanted] of [
    ['urll: x', 'urll: unknown key; did you mean url?'],
    ['run: x', `run: unknown key; write one of ${KEYS}`],
    ['constructor: x', `constructor: unknown key; write one of ${KEYS}`],
    ['__proto__: {a: 1}', `__proto__: unknown key; write one of ${KEYS}`],
    [
      'callback: {via: poll}',
      'callback: belongs to a link of chains; move the webhook there'
    ],
    [
      '<<: {a: 1}',
      '<<: is not read: merge keys are not part of YAML 1.2; write the keys out'
    ],
    [
      'enabled: "false"',
      'enabled: must be true or false, not "false"; write false without quotes'
    ],
    ['required: Yes', 'required: must be true or false, not "Yes"; write true'],
    [
      'only_failures: 0',
      'only_failures: must be true or false, not 0; write false'
    ],
    ['enabled:', 'enabled: must be true or false; it is empty'],
    [
      'events: build_compleeted',
      'events: "build_compleeted" is not known here; write build_completed'
    ],
    [
      'events: failed',
      'events: "failed" is not known here; write build_failed'
    ],
    [
      'events: [build_passed, 5]',
      'events[1]: must be one of build_queued, build_started, build_completed, build_passed, build_failed, build_status_changed, build_cancelled, build_fixed, not 5'
    ],
    [
      'events: []',
      'events: must be one or more of build_queued, build_started, build_completed, build_passed, build_failed, build_status_changed, build_cancelled, build_fixed; the list is empty'
    ],
    [
      'secret_name: []',
      'secret_name: must be a name of the secrets input, or a list of them; the list is empty'
    ],
    ["secret_name: '${secrets.A}'", `secret_name: ${NO_SECRET_NAME}`],
    ['secret_name: [a b]', `secret_name[0]: ${NO_SECRET_NAME}`],
    [
      'secret_name: 5',
      'secret_name: must be a name of the secrets input, not 5'
    ],
    ['name: ""', 'name: is empty; write a text, or leave the key out'],
    [
      "name: 'to ${github.ref}'",
      'name: holds ${...}, which means nothing here; write it out'
    ],
    [
      'name: "a\\nb"',
      'name: must be one line without spaces around it; write it so'
    ],
    [
      'name: " a"',
      'name: must be one line without spaces around it; write it so'
    ],
    [
      `name: ${'x'.repeat(101)}`,
      'name: is longer than 100 characters; write a shorter one'
    ],
    ['method: PO ST', 'method: "PO ST" is not known here; write POST'],
    [
      'method: Fetch',
      'method: "FETCH" is not known here; write one of POST, PUT, PATCH, GET, DELETE, HEAD, OPTIONS'
    ],
    ['method: 5', 'method: must be a method, not 5'],
    ['payload: jobsrv', 'payload: "jobsrv" is not known here; write jobserv'],
    [
      'payload: x',
      'payload: "x" is not known here; write one of jobserv, dockerhub, github'
    ],
    [
      `payload: ${'y'.repeat(80)}`,
      `payload: "${'y'.repeat(58)}… is not known here; write one of jobserv, dockerhub, github`
    ],
    [
      'body: 5',
      "body: must be a mapping, a list or a text; write '' for an empty body, not a number"
    ],
    [
      'body:',
      "body: must be a mapping, a list or a text; write '' for an empty body; it is empty"
    ],
    ['timeout: 0', `timeout: 0 ${NO_TIME}`],
    ['timeout: -1', `timeout: -1 ${NO_TIME}`],
    ['timeout: 25d', `timeout: "25d" ${NO_TIME}`],
    ['timeout: 2147484', `timeout: 2147484 ${NO_TIME}`],
    ['timeout: .nan', `timeout: must be a time such as 30s, not NaN`],
    ['timeout: 10 s', `timeout: "10 s" ${NO_TIME}`],
    ['timeout: true', 'timeout: must be a time such as 30s, not true'],
    [
      'retry_schedule: 5',
      'retry_schedule: must be a list of seconds, as [1, 2, 4], or [] for none, not a number'
    ],
    [
      'retry_schedule: [1, "2", -1, .inf, 86401]',
      'retry_schedule[1]: must be a number of seconds, not "2"',
      'retry_schedule[2]: must be 0 or more seconds; write 0 for at once',
      'retry_schedule[3]: must be a day at most; write 86400 or less',
      'retry_schedule[4]: must be a day at most; write 86400 or less'
    ],
    [
      'success_codes: [2xx, 600, 3x]',
      'success_codes[1]: 600 is not a status code; write a code from 100 to 599 (302), a class (2xx) or a range (200-206)',
      'success_codes[2]: "3x" is not a status code; write a code from 100 to 599 (302), a class (2xx) or a range (200-206)'
    ],
    [
      'match: {branch: 1.10}',
      'match.branch: is the number 1.1 to YAML; put the pattern in quotes, as "1.10"'
    ],
    [
      'match: {branch: [main, true]}',
      'match.branch[1]: must be a pattern in quotes, as "release/**", not true'
    ],
    [
      "match: {branch: ['[z']}",
      'match.branch[0]: "[z" is not a pattern: [ has no ]; write \\[ for the character itself'
    ],
    [
      "match: {branch: [dev, '!refs/heads/main']}",
      'match.branch: never fits: branches and tags are compared without refs/heads/ and refs/tags/; write main'
    ],
    ...['^main$', '/main.*/', 'a b', 'x/'].map(pattern => [
      `match: {tag: '${pattern}'}`,
      'match.tag: never fits: no branch or tag holds a blank, ^, ~ or :, or begins or ends with /; write a name, or a pattern such as release/**'
    ]),
    ...['pull-request', 'Push'].map(pattern => [
      `match: {event: ['[a-z]+', ${pattern}]}`,
      'match.event: never fits: events have small letters and _ only, as pull_request'
    ]),
    [
      "match: {branch: main, tag: 'v*'}",
      'match: never fits: a run is of a branch or of a tag, not of both; write a webhook for each'
    ],
    [
      'events: "build_failed, build_passed"',
      'events: "build_failed, build_passed" is not known here; write [build_failed, build_passed]'
    ],
    [
      'match: {branch: refs/pull/1/merge}',
      'match.branch: never fits: branches and tags are compared without refs/heads/ and refs/tags/; write their names'
    ],
    ['match: {brnch: x}', 'match.brnch: unknown key; did you mean branch?'],
    [
      'match: main',
      'match: must be a mapping, as {branch: ..., tag: ..., workflow: ...}, not a string'
    ],
    ['signature: githb', 'signature: "githb" is not known here; write github'],
    [
      'signature: [github, {algorithm: md5, prefx: x}]',
      'signature[1].algorithm: "md5" is not known here; write one of sha1, sha256, sha384, sha512',
      'signature[1].header: is missing; write header: X-Signature',
      'signature[1].prefx: unknown key; did you mean prefix?'
    ],
    [
      'signature: {header: a b, prefix: "x\\ny"}',
      'signature.header: is not a header name; write letters, digits and -',
      'signature.prefix: must be plain ASCII on one line; write it so'
    ],
    [
      'dockerhub: {image: x}, payload: dockerhub',
      'dockerhub.image: unknown key; write one of repo_name, tag'
    ]
  ]) {
    test(`says what is wrong with ${keys?.slice(0, 50)}`, () => {
      const text = `notify: {webhooks: [{url: 'https://h.example/', ${keys}}]}`
      assert.deepEqual(
        problems(text, ['A']),
        wanted.map(line => `1 notify.webhooks[0].${line}`)
      )
    })
  }

  for (const [text, ...wanted] of [
    [
      'notify: 5',
      '1 notify: must be a mapping, as {webhooks: ..., tests_url: ..., email: ...}, not a number'
    ],
    [
      'notify:',
      '1 notify: must be a mapping, as {webhooks: ..., tests_url: ..., email: ...}; it is empty'
    ],
    [
      'notify: {webhooks: {url: x}}',
      '1 notify.webhooks: must be a list of webhooks, each with a url, not a mapping'
    ],
    [
      'notify: {webhooks: [https://h.example]}',
      '1 notify.webhooks[0]: must be a mapping, as {url: ...}, not a string'
    ],
    [
      'notify: {webhook: []}',
      '1 notify.webhook: unknown key; did you mean webhooks?'
    ],
    [
      'chains: {}',
      '1 chains: must be a list of chains, each with a name, not a mapping'
    ],
    [
      'chains: [{name: a, webhooks: []}]',
      '1 chains[0].webhooks: has no webhook; write at least one'
    ],
    [
      'receive: []',
      '1 receive: must be a mapping, as {relay: ..., providers: ..., functions: ...}, not a list'
    ]
  ]) {
    test(`says what is wrong with ${text}`, () => {
      assert.deepEqual(problems(text ?? ''), wanted)
    })
  }

  test('quotes no value that may be secret', () => {
    const lines = problems(`notify:
  webhooks:
    - url: hunter2
      headers: {a: [hunter2], b: {c: hunter2}, "x hunter2": y}
      username: {a: hunter2}
      password: [hunter2]
      body: hunter2 \${hunter}
    - url: [https://hunter2.example]
      headers: hunter2
    - url: "https://a:hunter2@x.example"
    - url: "https://x.example/\\\\hunter2"
    - url: 15551234
      password: 15551234
      headers: {a: 15551234}
      body: 15551234
`)
    const shown = lines.map(line => line.replace('x hunter2', 'KEY'))
    assert.equal(shown.length, 15)
    assert.doesNotMatch(shown.join('\n'), /hunter2|15551234/)
  })
})
