import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Callback } from '../../src/callback/callback.ts'

/** One object as the REST API sends it. */
export type Json = Record<string, unknown>

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The commit of the build in all tests. */
export const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'

/** Objects of the REST API, in which `$name` stands for a value. */
const TEMPLATES: Record<
  'user' | 'repository' | 'run' | 'job' | 'status' | 'artifact',
  Json
> = readFixture('github-api/templates.json')

/**
 * Returns a whole workflow run, completed with success, in which
 * `parts` replace what the test is about.
 */
export function makeRun(parts: Json = {}): Json {
  const octocat = makeUser('octocat')
  const repository = makeRepository('acme/lmp')
  const { id = 1001 } = parts
  return { ...fillIn('run', { id, octocat, repository }), ...parts }
}

/** Returns a whole job of run 1001, completed with success. */
export function makeJob(parts: Json = {}): Json {
  const { id = 5001, run_id = 1001 } = parts
  return { ...fillIn('job', { id, run_id }), ...parts }
}

/** Returns the user `login`. */
export function makeUser(login: string): Json {
  return fillIn('user', { login })
}

/** Returns the repository `fullName`, with `parts` on top. */
export function makeRepository(fullName: string, parts: Json = {}): Json {
  const [owner = '', name = ''] = fullName.split('/')
  const user = makeUser(owner)
  return { ...fillIn('repository', { owner, name, user }), ...parts }
}

/** Returns a template with its values. */
export function fillIn(kind: keyof typeof TEMPLATES, values: Json): Json {
  const text = JSON.stringify(TEMPLATES[kind]).replaceAll(
    /"\$(\w+)"|\$(\w+)/g,
    (_, whole?: string, part?: string) =>
      whole === undefined
        ? String(values[part ?? ''])
        : JSON.stringify(values[whole])
  )
  return JSON.parse(text)
}

/** True when `value` is a JSON object. */
export function isJson(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Returns the JSON object in `bytes`, null when there is none. */
export function readJson(bytes: Buffer): Json | null {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return isJson(value) ? value : null
  } catch {
    return null
  }
}

/** One request to a callback URL and its expected result. */
export interface Case {
  id: string
  request: {
    method: string
    headers: Record<string, string>
    body?: string
    body_base64?: string
  }
  expect: {
    valid: boolean
    http: number
    state?: string
    normalized?: Callback
    warnings?: string[]
    errors?: string[]
  }
}

/** One thing that happens in a sequence; `t` is in seconds. */
export interface Moment {
  t: number
  link: string
  event: 'delivered' | 'delivery_error' | 'callback' | 'status' | 'timeout'
  http?: number
  state?: string
  body?: string
  signature?: 'right' | 'wrong' | null
  expect_http?: number
}

/** A chain as timed events with its result. */
export interface Sequence {
  id: string
  links: string[]
  expect_final_callback: boolean
  success_codes?: (string | number)[]
  events: Moment[]
  final: {
    chain: string
    interrupted_at?: string
    called: string[]
    conflicts?: number
  }
}

/** The recorded and constructed callbacks and chains. */
export const corpus: {
  error_codes: string[]
  cases: Case[]
  sequences: Sequence[]
} = readFixture('callbacks.json')

/** Returns the bytes of a case's body. */
export function bodyOf({ request }: Case): Buffer {
  return request.body_base64 === undefined
    ? Buffer.from(request.body ?? '')
    : Buffer.from(request.body_base64, 'base64')
}

const folders: string[] = []
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/**
 * Returns a folder with files, a new one that goes with the process unless it
 * is named. What is no text is written as JSON.
 */
export function makeFolder(
  files: Readonly<Record<string, unknown>> = {},
  folder?: string
): string {
  const root = folder ?? mkdtempSync(join(tmpdir(), 'webhook-action-'))
  if (folder === undefined) folders.push(root)
  mkdirSync(root, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    const isText = typeof content === 'string'
    writeFileSync(path, isText ? content : JSON.stringify(content))
  }
  return root
}

/** Returns the JSON in a file of `fixtures/`. */
function readFixture<T>(path: string): T {
  const url = new URL(`../fixtures/${path}`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8'))
}

/** One response of a Gitea API, as it came. */
export interface RecordedResponse {
  method: string
  /** Without `/api/v1`. */
  path: string
  status: number
  headers: Record<string, string>
  /** Text where the response was not JSON. */
  body: Json | Json[] | string
}

/** One webhook as Gitea sent it. */
export interface RecordedWebhook {
  /** Null where it is not signed; the headers are there and empty. */
  secret: string | null
  /** In their order and case. */
  headers: [name: string, value: string][]
  body: string
}

/** Returns the response in `fixtures/forge/api/NAME.json`. */
export function recordedResponse(name: string): RecordedResponse {
  return readFixture(`forge/api/${name}.json`)
}

/** Returns the webhook in `fixtures/forge/webhooks/NAME.json`. */
export function recordedWebhook(name: string): RecordedWebhook {
  return readFixture(`forge/webhooks/${name}.json`)
}
