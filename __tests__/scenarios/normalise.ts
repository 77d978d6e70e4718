import { createHmac } from 'node:crypto'

const DAY_MS = 24 * 3600 * 1000
const TOKEN = /\bWyJ[\w-]+\.[\w-]{22}(?![\w-])/g
const RANDOM: [RegExp, string][] = [
  [/\brcv_[0-9a-f]{32}\b/g, 'rcv'],
  [/(?<=\/hook\/)[\w-]{22}(?=\/)/g, 'hook'],
  [/(?<=::add-mask::)[\w-]{22}$/gm, 'hook'],
  [/(?<=#|\bcallback )[0-9a-f]{16}\b/g, 'mark']
]
const TIMES: [RegExp, (text: string) => number][] = [
  [
    /\b\d{4}-\d\d-\d\dT\d\d(?::|&#58;)\d\d(?::|&#58;)\d\d(?:\.\d+)?(?:Z|(?:\+|&#43;)00(?::|&#58;)00)/g,
    text => Date.parse(text.replaceAll('&#58;', ':').replaceAll('&#43;', '+'))
  ],
  [/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\b/g, text => Date.parse(`${text}Z`)],
  [/\b\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\b/g, Date.parse],
  [/\b\d{10}\b/g, text => Number(text) * 1000]
]

/**
 * Returns a function that replaces what differs from run to run: hosts,
 * folders, times near now, durations, and random values. These are numbered as
 * they come, so that equal ones stay equal. A time is near within `nearMs`.
 */
export function createNormaliser(
  places: { api: string; receiver: string; folder: string },
  nearMs = 30 * DAY_MS
): (text: string) => string {
  const names = new Map<string, string>()
  const name = (value: string, kind: string) => {
    const known = names.get(value)
    if (known !== undefined) return known
    const count = [...names.values()].filter(one => one.startsWith(`<${kind}`))
    const given = `<${kind} ${count.length + 1}>`
    names.set(value, given)
    return given
  }
  const token = (value: string) => {
    const known = names.has(value)
    const given = name(value, 'token')
    if (known) return given
    const [head = ''] = value.split('.')
    const claims = JSON.parse(Buffer.from(head, 'base64url').toString())
    const [exp, n] = claims.splice(-2)
    const lasts = `${Math.round((exp * 1000 - Date.now()) / DAY_MS)} days`
    return `${given}(${JSON.stringify([...claims, lasts, typeof n])})`
  }
  return text => {
    let rest = text
      .replaceAll('127.0.0.1&#58;', '127.0.0.1:')
      .replaceAll('rcv&#95;', 'rcv_')
      .replaceAll(places.api, 'api.test')
      .replaceAll(places.receiver, 'receiver.test')
      .replaceAll(places.folder, '<folder>')
      .replaceAll(/127\.0\.0\.1:\d{4,5}\b/g, '<listener>')
      .replaceAll(/(?<=\/temp\/webhook-action-)\w{6}\b/g, '<random>')
      .replaceAll(
        /\bwebhook-action\/\d+\.\d+\.\d+\b/g,
        'webhook-action/<version>'
      )
      .replaceAll(TOKEN, token)
    for (const [pattern, kind] of RANDOM)
      rest = rest.replaceAll(pattern, value => name(value, kind))
    for (const [pattern, read] of TIMES)
      rest = rest.replaceAll(pattern, value =>
        nearNow(value, read(value), nearMs)
      )
    return rest
      .replaceAll(/(?<!-\d\d )\b\d\d:\d\d:\d\d\b/g, '<time>')
      .replaceAll(/\b\d{4,}[ \u00a0]h[ \u00a0]\d+[ \u00a0]min\b/g, '<duration>')
      .replaceAll(/"duration_ms": ?\d+/g, '"duration_ms": <n>')
      .replaceAll(
        /(?<!retrying in |within )\b(?:\d+[ \u00a0]ms|\d+\.\d[ \u00a0]s)\b/g,
        '<duration>'
      )
  }
}

function nearNow(text: string, time: number, nearMs: number): string {
  const ms = time - Date.now()
  if (Math.abs(ms) > nearMs) return text
  const days = Math.round(ms / DAY_MS)
  return days === 0 ? '<now>' : `<now ${days > 0 ? '+' : ''}${days} days>`
}

/**
 * Returns a header's value with each signature that is right replaced by what
 * was signed with which secret; one that is wrong stays as it is.
 */
export function nameSignature(
  value: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  secrets: Record<string, string>
): string {
  const { 'webhook-id': id, 'webhook-timestamp': time } = headers
  const signed = { body, 'id, time and body': `${id}.${time}.${body}` }
  for (const [secret, key] of Object.entries(secrets))
    for (const [what, text] of Object.entries(signed))
      for (const algorithm of ['sha1', 'sha256', 'sha384', 'sha512'])
        for (const encoding of ['hex', 'base64'] as const) {
          const mac = createHmac(algorithm, key).update(text).digest(encoding)
          if (value.includes(mac))
            return nameSignature(
              value.replace(
                mac,
                `<${encoding} HMAC-${algorithm} of ${what} with ${secret}>`
              ),
              headers,
              body,
              secrets
            )
        }
  return value
}
