import type { HttpResponse } from '../http/client.ts'
import type { Io } from '../io.ts'
import { cut } from '../report/plain.ts'
import { isRateLimit } from './patience.ts'
import { formatTime } from './time.ts'

const MESSAGE_LENGTH = 200

/**
 * refusal answers why the API did not do `call` (`GET https://...`) and what
 * to change, as one sentence. What the API says is redacted, then cut.
 */
export function refusal(
  call: string,
  answer: HttpResponse,
  redact: Io['redact']
): string {
  const said = cut(redact(message(answer)), MESSAGE_LENGTH)
  const what = `${call} was answered ${answer.status}${said && ` (${said})`}`
  if (isRateLimit(answer))
    return `${what}: the rate limit is used up ${opening(answer)}; run this job again then`
  switch (answer.status) {
    case 401:
      return `${what}: github-token is not valid here; leave it at its default or give a token of this server`
    case 403:
    case 404:
      return `${what}: ${permissionCure(call, answer)}`
    default:
      // What a POST has done is not known after that.
      return answer.status >= 500 && call.startsWith('GET ')
        ? `${what}: the server has trouble; run this job again`
        : what
  }
}

/**
 * permissionCure answers which line a workflow needs so that its token may
 * do `call`: what the server names in X-Accepted-GitHub-Permissions, else
 * what GitHub documents for the path.
 */
function permissionCure(call: string, answer: HttpResponse): string {
  const wanted =
    accepted(answer.headers['x-accepted-github-permissions'] ?? '') ??
    documented(call)
  return wanted === null
    ? 'give github-token the permission for it'
    : `add "permissions: ${wanted}" to the job; another repository needs a token of its own in github-token`
}

function accepted(header: string): string | null {
  const [first = ''] = header.split(';')
  const pairs = first.split(',').map(pair => pair.trim())
  const lines = pairs.flatMap(pair => {
    const [, name, level] = /^([a-z_]+)=(read|write)$/.exec(pair) ?? []
    return name && level ? [`${name.replaceAll('_', '-')}: ${level}`] : []
  })
  return lines.length > 0 ? lines.join(', ') : null
}

function documented(call: string): string | null {
  const [method] = call.split(' ')
  const level = method === 'GET' ? 'read' : 'write'
  if (/\/actions\//.test(call)) return `actions: ${level}`
  if (/\/contents(\/|\?|$)|\/dispatches$/.test(call))
    return `contents: ${level}`
  if (/\/status(es)?(\/|\?|$)/.test(call)) return `statuses: ${level}`
  return null
}

function opening({ headers }: HttpResponse): string {
  const after = headers['retry-after']
  if (after) return /^\d+$/.test(after) ? `for ${after} s` : `until ${after}`
  const reset = Number(headers['x-ratelimit-reset'])
  return reset > 0 && reset < 1e10
    ? `until ${formatTime(reset * 1000)}`
    : 'for a minute or more'
}

function message(answer: HttpResponse): string {
  try {
    const json: unknown = JSON.parse(answer.body.toString())
    return json instanceof Object &&
      'message' in json &&
      typeof json.message === 'string'
      ? json.message
      : ''
  } catch {
    return ''
  }
}
