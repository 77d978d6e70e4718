import {
  createHash,
  createPublicKey,
  createVerify,
  generateKeyPairSync,
  randomBytes
} from 'node:crypto'
import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type ServerResponse
} from 'node:http'
import type { AddressInfo } from 'node:net'

type Level = 'read' | 'write'
type Grants = Record<string, Level>

/** The fake's state of the one repository in which the App is installed. */
export interface Repository {
  name: string
  defaultBranch: string
  /** `.github/webhooks.yml` on the default branch; null where there is none. */
  config: string | null
  /** The inputs that each workflow declares, by its file. */
  workflows: Record<string, string[]>
  /** What the App was granted. */
  grants: Grants
  installed: boolean
  /** Another repository in which it is installed: its files by path and ref. */
  other: { name: string; files: Record<string, string> } | null
  /** False for servers that return no details of a dispatched run. */
  returnsRuns: boolean
  runs: Record<string, Record<string, unknown>>
  statuses: Record<string, Record<string, unknown>[]>
}

/** A dispatch that GitHub accepted. */
interface Dispatched {
  workflow: string | null
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into it
  body: any
}

interface Call {
  line: string
  /** The permissions of its token; null for the App's own. */
  permissions: Grants | null
  authorization: string
}

type Behave = (request: IncomingMessage, response: ServerResponse) => void

export interface FakeGitHub {
  url: string
  repository: Repository
  calls: Call[]
  dispatches: Dispatched[]
  /** Responds in place of the API where `on` fits `METHOD /path?query`. */
  faults: { on: RegExp; behave: Behave }[]
  /** What was wrong with requests that the relay must never make. */
  violations: string[]
  /** The App's key as GitHub gives it out, PKCS#1. */
  privateKey: string
  reset(): void
  close(): Promise<void>
}

export const APP_ID = '4711'
const INSTALLATION = 99

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' }
})

/** PERSONAL is the token in GITHUB_TOKEN. */
export const PERSONAL = 'github_pat_personal'

export function makeRepository(parts: Partial<Repository> = {}): Repository {
  return {
    name: 'acme/lmp',
    defaultBranch: 'trunk',
    config: '',
    workflows: {},
    grants: {
      actions: 'write',
      contents: 'read',
      metadata: 'read',
      statuses: 'read'
    },
    installed: true,
    other: null,
    returnsRuns: true,
    runs: {},
    statuses: {},
    ...parts
  }
}

/** Starts a fake of GitHub's API for Apps, on loopback. */
export async function startGitHub(repository: Repository): Promise<FakeGitHub> {
  const tokens = new Map<string, Grants>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const line = `${request.method} ${request.url}`
      const fault = fake.faults.find(({ on }) => on.test(line))
      if (fault) {
        note(request, null)
        fault.behave(request, response)
        return
      }
      const body = Buffer.concat(chunks).toString()
      const reply = respond(request, body)
      const text = reply.text ?? (reply.json ? JSON.stringify(reply.json) : '')
      response.writeHead(reply.status, {
        'content-type': 'application/json; charset=utf-8',
        'x-ratelimit-remaining': '4999',
        ...reply.headers
      })
      response.end(reply.status === 204 ? undefined : text)
    })
  })

  interface Reply {
    status: number
    json?: unknown
    text?: string
    headers?: Record<string, string>
  }
  const refusal = (status: number, message: string): Reply => ({
    status,
    json: { message, documentation_url: 'https://docs.github.com/rest' }
  })

  function note(request: IncomingMessage, permissions: Grants | null): void {
    fake.calls.push({
      line: `${request.method} ${request.url}`,
      permissions,
      authorization: request.headers.authorization ?? ''
    })
  }

  function respond(request: IncomingMessage, body: string): Reply {
    const { repository: known } = fake
    const { headers, method, url = '' } = request
    if (!headers['user-agent']) return refusal(403, 'Set a User-Agent.')
    const [, token = ''] =
      /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? []
    const base = `/repos/${known.name}`.toLowerCase()
    const path = url.replace(/\?.*/, '')
    const isOurs =
      path.toLowerCase() === base || path.toLowerCase().startsWith(`${base}/`)
    const rest = path.slice(base.length)
    const elsewhere = `/repos/${known.other?.name ?? ''}`
    if (token.split('.').length === 3) {
      note(request, null)
      const wrong = wrongJwt(token)
      if (wrong !== null) {
        fake.violations.push(wrong)
        return refusal(401, wrong)
      }
      if (method === 'GET' && isOurs && rest === '/installation')
        return known.installed
          ? { status: 200, json: { id: INSTALLATION, app_id: Number(APP_ID) } }
          : refusal(404, 'Not Found')
      if (known.other && path === `${elsewhere}/installation`)
        return { status: 200, json: { id: INSTALLATION } }
      if (method === 'GET' && path.endsWith('/installation'))
        return refusal(404, 'Not Found')
      if (
        method === 'POST' &&
        path === `/app/installations/${INSTALLATION}/access_tokens`
      )
        return known.installed ? newToken(body) : refusal(404, 'Not Found')
      fake.violations.push(`${method} ${path} with the App's own token`)
      return refusal(403, 'Resource not accessible by integration')
    }
    const grants = token === PERSONAL ? known.grants : tokens.get(token)
    note(request, grants ?? null)
    if (grants === undefined) return refusal(401, 'Bad credentials')
    if (known.other && path.startsWith(`${elsewhere}/contents/`))
      return answerFile(
        known.other.files[url.slice(`${elsewhere}/contents/`.length)],
        headers['if-none-match']
      )
    if (!isOurs) return refusal(404, 'Not Found')
    const may = (name: string, level: Level) =>
      grants[name] === 'write' || grants[name] === level
    return known.installed
      ? answerRepository(method ?? '', rest, { url, body, headers, may })
      : refusal(401, 'Bad credentials')
  }

  function answerFile(text: string | undefined, known?: string): Reply {
    if (text === undefined) return refusal(404, 'Not Found')
    const etag = `"${createHash('sha1').update(text).digest('hex')}"`
    return known === etag
      ? { status: 304, headers: { etag } }
      : { status: 200, text, headers: { etag } }
  }

  /** Returns what is wrong with an App's JWT, by GitHub's rules. */
  function wrongJwt(token: string): string | null {
    const [head = '', claims = '', signature = ''] = token.split('.')
    const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString())
    const { iss, iat, exp } = JSON.parse(
      Buffer.from(claims, 'base64url').toString()
    )
    if (alg !== 'RS256') return `the algorithm is ${alg}`
    const isSigned = createVerify('RSA-SHA256')
      .update(`${head}.${claims}`)
      .verify(createPublicKey(publicKey), signature, 'base64url')
    if (!isSigned) return 'the JWT is not signed by the App'
    const now = Math.floor(Date.now() / 1000)
    if (String(iss) !== APP_ID) return `iss is ${iss}`
    if (!(iat <= now)) return 'iat is in the future'
    if (!(exp > now)) return 'exp is in the past'
    if (exp > now + 600) return 'exp is more than 10 minutes ahead'
    return null
  }

  function newToken(text: string): Reply {
    const { repositories, permissions } = JSON.parse(text)
    const { name, grants, other } = fake.repository
    const isOne =
      Array.isArray(repositories) &&
      repositories.length === 1 &&
      typeof permissions === 'object'
    if (!isOne || Object.keys(permissions).length !== 1)
      fake.violations.push(`a token that is not narrowed: ${text}`)
    const [, short = ''] = name.split('/')
    const isOther =
      other !== null && repositories?.[0] === other.name.split('/')[1]
    if (!isOther && repositories?.[0]?.toLowerCase() !== short.toLowerCase())
      return refusal(
        422,
        'There is at least one repository that does not exist'
      )
    const asked: [string, Level][] = Object.entries(permissions)
    const isGranted = asked.every(
      ([key, level]) => grants[key] === 'write' || grants[key] === level
    )
    if (!isGranted)
      return refusal(
        422,
        'The permissions requested are not granted to this installation.'
      )
    const token = `ghs_${randomBytes(18).toString('hex')}`
    tokens.set(token, permissions)
    return {
      status: 201,
      json: {
        token,
        expires_at: new Date(Date.now() + 3_600_000).toISOString(),
        permissions,
        repository_selection: 'selected'
      }
    }
  }

  function answerRepository(
    method: string,
    path: string,
    about: {
      url: string
      body: string
      headers: IncomingMessage['headers']
      may: (name: string, level: Level) => boolean
    }
  ): Reply {
    const { url, body, headers, may } = about
    const known = fake.repository
    const forbidden = refusal(403, 'Resource not accessible by integration')
    if (method === 'GET' && path === '')
      return {
        status: 200,
        json: { full_name: known.name, default_branch: known.defaultBranch }
      }
    if (method === 'GET' && path === '/contents/.github/webhooks.yml') {
      if (!may('contents', 'read')) return forbidden
      if (!url.endsWith(`?ref=${encodeURIComponent(known.defaultBranch)}`))
        fake.violations.push(`the config was asked for by ${url}`)
      if (known.config === null) return refusal(404, 'Not Found')
      return answerFile(known.config, headers['if-none-match'])
    }
    const [, workflow] =
      /^\/actions\/workflows\/([^/]+)\/dispatches$/.exec(path) ?? []
    if (method === 'POST' && workflow !== undefined)
      return may('actions', 'write') ? startWorkflow(workflow, body) : forbidden
    if (method === 'POST' && path === '/dispatches')
      return may('contents', 'write') ? startEvent(body) : forbidden
    const [, run] = /^\/actions\/runs\/(\d+)$/.exec(path) ?? []
    if (method === 'GET' && run !== undefined) {
      if (!may('actions', 'read')) return forbidden
      const found = known.runs[run]
      return found ? { status: 200, json: found } : refusal(404, 'Not Found')
    }
    const [, sha] = /^\/commits\/([0-9a-f]{40})\/statuses$/.exec(path) ?? []
    if (method === 'GET' && sha !== undefined)
      return may('statuses', 'read')
        ? { status: 200, json: known.statuses[sha] ?? [] }
        : forbidden
    fake.violations.push(`${method} ${path}`)
    return refusal(404, 'Not Found')
  }

  function startWorkflow(workflow: string, text: string): Reply {
    const { workflows, returnsRuns, runs, defaultBranch } = fake.repository
    const body = JSON.parse(text)
    const declared = workflows[workflow]
    if (declared === undefined) return refusal(404, 'Not Found')
    if (body.ref !== defaultBranch) return refusal(422, 'No ref found')
    const unknown = Object.keys(body.inputs).filter(
      name => !declared.includes(name)
    )
    if (unknown.length > 0)
      return refusal(422, `Unexpected inputs provided: ${unknown}`)
    if (Object.values(body.inputs).some(value => typeof value !== 'string'))
      return refusal(422, 'inputs must be strings')
    if (JSON.stringify(body.inputs).length > 65_535)
      return refusal(422, 'inputs are too large.')
    fake.dispatches.push({ workflow, body })
    if (!returnsRuns || body.return_run_details !== true) return { status: 204 }
    const id = 7000 + fake.dispatches.length
    const page = `https://github.com/acme/lmp/actions/runs/${id}`
    runs[id] ??= { id, status: 'queued', conclusion: null, html_url: page }
    return {
      status: 200,
      json: {
        workflow_run_id: id,
        run_url: `https://api.github.com/repos/acme/lmp/actions/runs/${id}`,
        html_url: page
      }
    }
  }

  function startEvent(text: string): Reply {
    const body = JSON.parse(text)
    const { event_type, client_payload } = body
    if (typeof event_type !== 'string' || event_type.length > 100)
      return refusal(422, 'event_type')
    if (Object.keys(client_payload).length > 10)
      return refusal(422, 'No more than 10 properties are allowed')
    if (Buffer.byteLength(JSON.stringify(client_payload)) >= 65_536)
      return refusal(422, 'client_payload is too large.')
    fake.dispatches.push({ workflow: null, body })
    return { status: 204 }
  }

  const fake: FakeGitHub = {
    url: '',
    repository,
    calls: [],
    dispatches: [],
    faults: [],
    violations: [],
    privateKey,
    reset() {
      for (const list of [this.calls, this.dispatches, this.faults])
        list.length = 0
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    }
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  fake.url = `http://127.0.0.1:${port}`
  return fake
}
