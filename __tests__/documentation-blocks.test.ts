import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Ajv } from 'ajv'
import { Window } from 'happy-dom'
import { parse, stringify } from 'yaml'
import { ACTIONS } from '../scripts/actions.ts'
import { readCallback } from '../src/callback/callback.ts'
import { parseConfig } from '../src/config/parse.ts'
import { parseSecrets } from '../src/inputs.ts'
import {
  type Block,
  blocksOf,
  ownInputs,
  PAGES,
  read,
  type Step
} from './helpers/documentation.ts'
import { startReceiver } from './helpers/fake-receiver.ts'
import { ROOT } from './helpers/fixtures.ts'
import { findMistakes } from './helpers/language-service.ts'

const VALUE = 'dummy-value'
const CALLBACK_KEYS = [
  'callback_url',
  'callback_context',
  'callback_token',
  'callback_dispatch'
]

const folder = mkdtempSync(join(tmpdir(), 'webhook-action-blocks-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const fits = new Ajv({ strict: false }).compile(
  JSON.parse(read('webhooks.schema.json'))
)

const INPUTS = new Set(ACTIONS.flatMap(({ inputs }) => Object.keys(inputs)))

/** CHECKS say of each language how a block of it is looked at. */
const CHECKS: Record<string, (block: Block) => void | Promise<void>> = {
  yaml: checkYaml,
  yml: checkYaml,
  json: checkJson,
  http: checkHttp,
  sh: checkShell,
  bash: checkShell,
  mermaid: checkMermaid,
  python: ({ text }) =>
    runs(
      'python3',
      ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'],
      text
    ),
  js: block => checkScript(block, 'mjs'),
  ts: block => checkScript(block, 'mts'),
  go: ({ text }) => runs('gofmt', ['-e'], text),
  nginx: ({ text }) => {
    assert.equal(text.split('{').length, text.split('}').length)
    for (const line of text.split('\n')) assert.match(line.trim(), /^$|[;{}]$/)
  },
  ini: ({ text }) => {
    for (const line of text.trim().split('\n')) {
      const [, name = ''] = /^([\w.-]+)=/.exec(line) ?? []
      assert.notEqual(name, '', line)
      if (name.startsWith('INPUT_'))
        assert.ok(INPUTS.has(name.slice(6).toLowerCase()), name)
    }
  },
  // What a program says, or draws: nothing to run.
  '': ({ text }) => assert.notEqual(text.trim(), ''),
  text: ({ text }) => assert.notEqual(text.trim(), '')
}

/** Thrown where a program that a check needs is not there. */
class Missing extends Error {}

/** Asserts that a program takes a text. */
function runs(program: string, args: readonly string[], input: string): void {
  const { status, stderr, error } = spawnSync(program, args, {
    input,
    encoding: 'utf8'
  })
  if (error) throw new Missing(`${program} is not installed`)
  assert.equal(status, 0, stderr)
}

function checkScript({ name, text }: Block, extension: 'mjs' | 'mts'): void {
  const path = join(folder, `${name.replaceAll(/\W/g, '-')}.${extension}`)
  writeFileSync(path, text)
  runs(process.execPath, ['--check', path], '')
}

async function checkYaml({ name, text }: Block): Promise<void> {
  const snippet = snippetOf(text)
  assert.ok(snippet, 'is no workflow, step, job or config that is known')
  if (snippet.kind === 'config') {
    checkConfig(snippet.text, namesIn(snippet.text))
    return
  }
  const { workflow } = snippet
  const mistakes = await findMistakes(`${name}.yml`, textOf(workflow))
  assert.deepEqual(mistakes, [])
  for (const step of stepsOf(workflow)) {
    const inputs = ownInputs(step)
    if (inputs === null) continue
    const { config, secrets = '' } = inputs
    const given = parseSecrets(filled(secrets))
    assert.ok('secrets' in given, JSON.stringify(given))
    if (config) checkConfig(filled(config), [...given.secrets.keys()])
  }
}

/** Returns a text with a value for each expression of GitHub's. */
function filled(text: string): string {
  if (/^\$\{\{ *toJSON\(secrets\) *\}\}$/.test(text.trim())) return '{}'
  return text
    .replaceAll(/\$\{\{ *toJSON\(.*?\) *\}\}/g, `"${VALUE}"`)
    .replaceAll(/\$\{\{.*?\}\}/g, VALUE)
}

/** Holds a webhooks.yml against the parser and the schema. */
function checkConfig(text: string, names: readonly string[]): void {
  const url = `https://secret.example/${VALUE}`
  const whole = [...text.matchAll(/url: \$\{secrets\.([\w-]+)\}/g)]
  const urls = new Set(whole.map(([, name]) => name))
  const secrets = new Map(
    names.map(name => [name, urls.has(name) ? url : `${VALUE}-${name}`])
  )
  parseConfig({ text, file: 'webhooks.yml' }, secrets)
  assert.ok(fits(parse(text)), JSON.stringify(fits.errors))
}

/** Returns the names of all secrets in a config. */
function namesIn(text: string): string[] {
  const placed = [...text.matchAll(/\$\{secrets\.([\w-]+)/g)]
  const signing = [...text.matchAll(/secret_name: *(\[[^\]]*\]|[\w-]+)/g)]
  return [...placed, ...signing].flatMap(
    ([, names = '']) => names.match(/[\w-]+/g) ?? []
  )
}

function checkJson({ text }: Block): void {
  // A line or two of an object stand for themselves.
  const data = JSON.parse(text.startsWith('"') ? `{${text}}` : text)
  if ('state' in data) {
    assert.equal(readCallback(text).kind, 'callback')
    return
  }
  if (text.startsWith('"'))
    for (const key of Object.keys(data)) assert.ok(CALLBACK_KEYS.includes(key))
}

function checkHttp({ text }: Block): void {
  const [head = '', body = ''] = text.split('\n\n')
  const [line = '', ...headers] = head.split('\n')
  assert.match(line, /^(GET|POST|PUT) \/\S* HTTP\/1\.1$|^HTTP\/1\.1 \d{3}/)
  for (const header of headers) assert.match(header, /^[\w-]+: \S/)
  if (body.trim() !== '') JSON.parse(body)
}

async function checkShell({ text }: Block): Promise<void> {
  runs('bash', ['-n'], text)
  const { scripts } = JSON.parse(read('package.json'))
  for (const [, script = ''] of text.matchAll(/\bnpm run ([\w:-]+)/g))
    assert.ok(script in scripts, `npm run ${script}`)
  if (/^npm start\b/m.test(text)) runs('npm', ['start', '--prefix', ROOT], '')
  if (/^curl /.test(text)) await checkCurl(text)
}

async function checkMermaid({ text }: Block): Promise<void> {
  const window = new Window()
  Object.assign(globalThis, { window, document: window.document })
  const { default: mermaid } = await import('mermaid')
  await mermaid.parse(text)
}

/** Runs a block, and asserts that what it posts is a callback. */
async function checkCurl(text: string): Promise<void> {
  runs('curl', ['--version'], '')
  const receiver = await startReceiver()
  try {
    const url = `${receiver.url}/hook/token/`
    const env = {
      ...process.env,
      url,
      callback_url: url,
      callback_context: 'webhook/deploy/production',
      TOKEN: VALUE
    }
    const child = spawn('sh', ['-ec', text], { env, stdio: 'ignore' })
    const [request] = await receiver.received(1)
    assert.ok(request)
    assert.deepEqual([request.method, request.url], ['POST', '/hook/token/'])
    if (text.includes('$TOKEN'))
      assert.equal(request.headers.authorization, `Bearer ${VALUE}`)
    const body = JSON.parse(request.body.toString())
    const callback = body.client_payload?.callback ?? body
    assert.equal(readCallback(JSON.stringify(callback)).kind, 'callback')
    if (child.exitCode === null)
      await new Promise(resolve => child.on('close', resolve))
    assert.equal(child.exitCode, 0)
  } finally {
    await receiver.close()
  }
}

describe('code blocks of the documentation', () => {
  for (const page of PAGES)
    for (const block of blocksOf(page))
      test(`contain valid ${block.language || 'text'} in ${block.name}`, async t => {
        const check = CHECKS[block.language]
        assert.ok(check, `no check knows ${block.language}: write one`)
        try {
          await check(block)
        } catch (error) {
          if (!(error instanceof Missing)) throw error
          t.skip(error.message)
        }
      })

  for (const [language, text, why] of [
    ['yaml', 'on: push\njobs: {x: {run-on: a, steps: [{run: a}]}}\n', /run-on/],
    ['mermaid', 'sequenceDiagram\n  A->B\n', /Parse error/],
    ['yaml', '- uses: org/webhook-action@v1\n  with: {mod: chain}\n', /mod/],
    ['yaml', 'notify:\n  webhooks:\n    - {ulr: x}\n', /ulr/],
    ['yaml', 'callback: {via: pigeon}\n', /pigeon/],
    ['yaml', 'a: b\n', /no workflow/],
    [
      'yaml',
      '- uses: org/webhook-action@v1\n  with:\n    config: |\n      notify: {webhooks: [{url: "https://a.example", secret_name: a}]}\n',
      /secrets input/
    ],
    ['json', '{"a": 1,}', /JSON/],
    ['json', '{"state": "fine"}', /rejected/],
    ['json', '"callback_uri": "x"\n', /falsy|false/],
    ['http', 'POST /x\n', /match/],
    ['sh', 'if true; then\n', /syntax error/],
    ['sh', 'npm run nothing\n', /npm run nothing/],
    ['sh', 'curl "$callback_url" -d \'{"state": "well"}\'\n', /rejected/],
    ['python', 'def x(:\n', /SyntaxError/],
    ['js', 'const = 1\n', /SyntaxError/],
    ['ts', 'const a: = 1\n', /SyntaxError/],
    ['ini', 'INPUT_MOD=chain\n', /INPUT_MOD/],
    ['nginx', 'listen 443\n', /match/]
  ] as const)
    test(`are checked: wrong ${language} is found: ${text.split('\n')[0]}`, async () => {
      const block = { name: `wrong ${text}`, page: 'page', language, text }
      await assert.rejects(async () => CHECKS[language]?.(block), why)
    })

  test('are all closed, and none is skipped', () => {
    for (const page of PAGES) {
      const fences = read(page).match(/^ *(`{3,}|~{3,})/gm) ?? []
      assert.equal(fences.length, 2 * blocksOf(page).length, page)
    }
  })
})

/** What a block of YAML is a part of, made whole. */
type Snippet =
  | { kind: 'workflow'; workflow: Whole }
  | { kind: 'config'; text: string }

/** A workflow that GitHub would take. */
interface Whole {
  on: unknown
  jobs: Record<string, Job>
}

interface Job {
  'runs-on'?: string
  needs?: string | string[]
  uses?: string
  steps?: Step[]
}

const PARTS = ['extends', 'notify', 'chains', 'receive']
const STEP_KEYS = ['uses', 'run']
const JOB_KEYS = ['if', 'needs', 'runs-on', 'permissions', 'concurrency', 'env']
const LINK =
  'chains:\n  - name: x\n    webhooks:\n      - url: https://x.example\n'

/**
 * Returns the workflow or the webhooks.yml that a block of YAML is,
 * or is cut from: steps, a job, keys of a job, keys of a link. Null for what
 * is none of these.
 */
function snippetOf(text: string): Snippet | null {
  const data: unknown = parse(text)
  if (Array.isArray(data))
    return data.every(isStep)
      ? workflow({ job: { steps: data.map(whole) } })
      : null
  if (!isMapping(data)) return null
  const keys = Object.keys(data)
  if (isMapping(data.jobs)) {
    const { on = 'push', jobs: _, ...rest } = data
    return workflow(jobsOf(data.jobs), { on, ...rest })
  }
  if (keys.every(key => PARTS.includes(key) || key.startsWith('x-')))
    return { kind: 'config', text }
  if (keys.every(key => key === 'callback'))
    return {
      kind: 'config',
      text: LINK + text.replaceAll(/^(?=.)/gm, '        ')
    }
  if (keys.every(key => JOB_KEYS.includes(key))) return workflow({ job: data })
  if (Object.values(data).every(isJob)) return workflow(jobsOf(data))
  return null
}

function textOf(workflow: Whole): string {
  return stringify(workflow, { lineWidth: 0 })
}

function stepsOf({ jobs }: Whole): Step[] {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

/** Returns jobs; one that is only named becomes an empty one. */
function jobsOf(data: Record<string, unknown>): Record<string, Job> {
  return Object.fromEntries(
    Object.entries(data).map(([name, job]) => [name, isMapping(job) ? job : {}])
  )
}

/** Returns jobs as a workflow, with what the block leaves out. */
function workflow(
  jobs: Record<string, Job>,
  rest: Pick<Whole, 'on'> = { on: 'push' }
): Snippet {
  const needed = Object.values(jobs).flatMap(({ needs = [] }) => needs)
  const all: Record<string, Job> = {
    ...Object.fromEntries(needed.map(name => [name, {}])),
    ...jobs
  }
  const complete = Object.entries(all).map(([name, job]) => [
    name,
    job.uses
      ? job
      : {
          'runs-on': 'ubuntu-24.04',
          ...job,
          steps: job.steps ?? [{ run: 'true' }]
        }
  ])
  return {
    kind: 'workflow',
    workflow: { ...rest, jobs: Object.fromEntries(complete) }
  }
}

/** Returns a step that does something, if only its `if` is shown. */
function whole(step: Step): Step {
  return step.uses || step.run ? step : { ...step, run: 'true' }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isStep(value: unknown): value is Step {
  return (
    isMapping(value) && (STEP_KEYS.some(key => key in value) || 'if' in value)
  )
}

function isJob(value: unknown): value is Job {
  return isMapping(value) && ('runs-on' in value || 'steps' in value)
}
