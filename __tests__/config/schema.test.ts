import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { Ajv } from 'ajv'
import { parse, stringify } from 'yaml'
import { schemaText } from '../../scripts/schema.ts'
import { ROOT } from '../helpers/fixtures.ts'
import { problems } from './problems.ts'

const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8')

const fits = new Ajv({ strict: false }).compile(JSON.parse(schemaText()))

/** Returns every secret that a text names, each with a URL. */
function secretsIn(text: string): Record<string, string> {
  const names = [
    ...text.matchAll(/\$\{\s*secrets\.([\w-]+)/g),
    ...[...text.matchAll(/secret_name: *\[?([\w, -]+)/g)].flatMap(
      ([, list = '']) => [...list.matchAll(/([\w-]+)/g)]
    )
  ].map(([, name = '']) => [name, `https://secret.example/${name}`])
  return Object.fromEntries(names)
}

function isConfig(text: string): boolean {
  return /^(?:notify|chains|receive):/m.test(text) && !/^jobs:/m.test(text)
}

/** All that this repository shows to its users. */
const configs = [
  ...globSync('examples/**/*.{yml,yaml}', { cwd: ROOT })
    .map((path): [string, string] => [path, read(path)])
    .filter(([, text]) => isConfig(text)),
  ...[...globSync('docs/*.md', { cwd: ROOT }), 'README.md']
    .filter(path => existsSync(`${ROOT}/${path}`))
    .flatMap(path =>
      [...read(path).matchAll(/^```ya?ml\n(.*?)^```/gms)]
        .map(([, text = '']) => text)
        .filter(isConfig)
        .map((text, at): [string, string] => [
          `${path}, config ${at + 1}`,
          text
        ])
    )
]

describe('the schema of a config', () => {
  test('is generated into webhooks.schema.json', () => {
    assert.equal(read('webhooks.schema.json'), schemaText())
  })

  for (const [title, text] of configs) {
    test(`accepts the config of ${title}`, () => {
      assert.deepEqual(problems(text, secretsIn(text)), [])
      assert.ok(fits(parse(text)), JSON.stringify(fits.errors))
    })
  }

  const FULL = `
lmp: {machines: [a]}
notify:
  tests_url: https://t.example/\${run.name}
  email: {users: a@example.com}
  webhooks:
    - url: https://h.example/webhook
      secret_name: [A, B]
      only_failures: false
      name: factory
      enabled: true
      events: [build_completed]
      match: {branch: [main, '!release/old'], workflow: CI, event: push, actor: '*', repository: a/b}
      required: true
      method: POST
      headers: {accept: application/json}
      username: ci
      password: \${secrets.A}
      body: {text: '\${build.status}'}
      signature: [jobserv, {header: X-Sig, algorithm: sha1, prefix: a, encoding: hex}]
      success_codes: [2xx, 302, 200-206]
      timeout: 10s
      retry_schedule: [1, 2.5, 4]
    - {url: 'https://h.example/', payload: dockerhub, dockerhub: {repo_name: a/b, tag: c}}
chains:
  - name: deploy
    events: build_passed
    match: {branch: main}
    timeout: 2700
    expect_final_callback: true
    token_secret_name: T
    webhooks:
      - {name: a, url: 'https://d.example/', secret_name: A, enabled: true, callback: {via: listener, timeout: 10m, secret_name: A, signature: github}}
      - name: b
        url: https://s.example/
        callback: {via: poll, url: 'https://s.example/', format: {state: {path: a.b, success: [OK], failure: ERROR, pending: [1, true]}, description: {path: c}, context: {path: d}, target_url: {path: e}}}
receive:
  providers:
    - {name: p, match: {headers: {x-a: '*'}, query: {a: b}, body: {a: [b]}}, signature: {type: token, header: X-T, prefix: 'Bearer '}, secret_name: A}
    - {name: hub, type: docker-hub, active: true}
  functions:
    - name: f
      provider: p
      uri: git/push
      active: true
      match: {body: {ref: 'refs/heads/**'}}
      conditions: [{path: action, accepted_values: [opened, 1, null]}]
      variables: [{name: a, path: b.c, type: integer, required: true, default_value: 5}]
`

  const secrets = secretsIn(FULL)

  test('accepts a config of all keys', () => {
    assert.deepEqual(problems(FULL, secrets), [])
    assert.ok(fits(parse(FULL)), JSON.stringify(fits.errors))
  })

  type Path = (string | number)[]

  /** Returns the path of every value in JSON, the outer ones first. */
  function pathsIn(json: unknown, path: Path = []): Path[] {
    if (typeof json !== 'object' || json === null) return [path]
    const list = Array.isArray(json)
    return [
      path,
      ...Object.entries(json).flatMap(([key, value]) =>
        pathsIn(value, [...path, list ? Number(key) : key])
      )
    ]
  }

  function changed(path: Path, change: (owner: object, key: Path[0]) => void) {
    const json: unknown = parse(FULL)
    const owner = path
      .slice(0, -1)
      .reduce<unknown>((value, key) => Reflect.get(Object(value), key), json)
    change(Object(owner), path.at(-1) ?? '')
    return json
  }

  const WRONG = [
    null,
    true,
    5,
    -1,
    1.5,
    '',
    'x',
    ' a b ',
    '${x}',
    [],
    {},
    [[]],
    { zzz: 1 }
  ]

  test('rejects only what the action rejects, too', () => {
    let refused = 0
    for (const path of pathsIn(parse(FULL)).slice(1)) {
      const jsons = [
        ...WRONG.map(value =>
          changed(path, (owner, key) => Reflect.set(owner, key, value))
        ),
        changed(path, (owner, key) =>
          Array.isArray(owner)
            ? owner.splice(Number(key), 1)
            : Reflect.deleteProperty(owner, key)
        ),
        changed(path, (owner, key) =>
          Reflect.set(
            owner,
            Array.isArray(owner) ? owner.length : `${key}zz`,
            1
          )
        )
      ]
      for (const json of jsons) {
        if (fits(json)) continue
        refused += 1
        assert.notDeepEqual(
          problems(stringify(json, { aliasDuplicateObjects: false }), secrets),
          [],
          `${path.join('.')}: ${JSON.stringify(json)}`
        )
      }
    }
    assert.ok(refused > 700, `${refused}`)
  })

  for (const text of [
    'notify: {webhooks: [{}]}',
    "notify: {webhooks: [{url: 'https://h.example/', nmae: x}]}",
    "notify: {webhooks: [{url: 'https://h.example/', enabled: 'false'}]}",
    "notify: {webhooks: [{url: 'https://h.example/', headers: {x: 5}}]}",
    "notify: {webhooks: [{url: 'https://h.example/', headers: {'a b': x}}]}",
    "notify: {webhooks: [{url: 'https://h.example/', match: {branch: 1.10}}]}",
    "notify: {webhooks: [{url: 'https://h.example/', timeout: 10 minutes}]}",
    "notify: {webhooks: [{url: 'https://h.example/', success_codes: 20x}]}",
    "notify: {webhooks: [{url: 'https://h.example/', events: build_done}]}",
    "notify: {webhooks: [{url: 'https://h.example/', callback: {via: poll}}]}",
    "notify: {webhooks: [{url: 'https://h.example/', signature: {prefix: x}}]}",
    "notify: {webhooks: [{url: 'https://h.example/', retry_schedule: [-1]}]}",
    "notify: {webhooks: [{url: 'https://h.example/', body: 5}]}",
    "chains: [{name: c, webhooks: [{url: 'https://h.example/'}]}]",
    'chains: [{name: c, webhooks: []}]',
    "chains: [{name: c, webhooks: [{url: 'https://h.example/', events: build_passed, callback: {via: poll}}]}]",
    'receive: {providers: [{name: p, type: githb}]}',
    'receive: {functions: [{name: f}]}'
  ]) {
    test(`rejects ${text}, as the action does`, () => {
      assert.equal(fits(parse(text)), false)
      assert.notDeepEqual(problems(text), [])
    })
  }
})
