import { parsePath } from '../callback/path.ts'
import {
  each,
  type Finding,
  type Secrets,
  unique,
  unknownSecrets
} from './finding.ts'
import { nearest } from './nearest.ts'
import { at, listAt } from './raw.ts'

/** SIGNING are the ready-made types whose senders prove themselves. */
const SIGNING: readonly unknown[] = ['github', 'gitlab', 'bitbucket', 'harbor']

/** checkReceive answers what is wrong with `receive` beyond its shape. */
export function checkReceive(receive: unknown, secrets: Secrets): Finding[] {
  const providers = listAt(receive, 'providers').flatMap(provider => {
    const name = at(provider, 'name')
    return typeof name === 'string' ? [name] : []
  })
  return [
    ...unique(receive, 'providers'),
    ...each(receive, 'providers', provider => [
      ...checkSigned(provider),
      ...unknownSecrets(provider, 'secret_name', secrets)
    ]),
    ...unique(receive, 'functions'),
    ...each(receive, 'functions', fn => [
      ...checkProvider(at(fn, 'provider'), providers),
      ...unique(fn, 'variables'),
      ...each(fn, 'variables', checkVariable)
    ])
  ]
}

function checkSigned(provider: unknown): Finding[] {
  const signature = at(provider, 'signature')
  const type = at(provider, 'type')
  const named = at(provider, 'secret_name') !== undefined
  if (signature === 'none')
    return named
      ? [
          {
            path: ['secret_name'],
            message: 'stands beside signature: none; leave one out'
          }
        ]
      : []
  if (named) return []
  const why = signature !== undefined ? 'the signature' : `type: ${type}`
  const message = `is missing, and ${why} needs it; write the name of a secret, or signature: none`
  return signature !== undefined || SIGNING.includes(type)
    ? [{ path: ['secret_name'], message }]
    : []
}

function checkProvider(name: unknown, providers: readonly string[]): Finding[] {
  if (typeof name !== 'string' || providers.includes(name)) return []
  const close = nearest(name, providers)
  const cure = close
    ? `did you mean ${close}?`
    : `write one of ${providers.join(', ') || 'providers, which has none'}`
  return [{ path: ['provider'], message: `"${name}" is no provider; ${cure}` }]
}

function checkVariable(variable: unknown): Finding[] {
  const findings: Finding[] = []
  const name = at(variable, 'name')
  const type = at(variable, 'type') ?? 'string'
  const value = at(variable, 'default_value')
  if (
    at(variable, 'path') === undefined &&
    typeof name === 'string' &&
    parsePath(name).kind === 'error'
  )
    findings.push({
      path: ['path'],
      message: 'is missing, and the name is no path; write one'
    })
  if (value !== undefined && !isOfType(value, type))
    findings.push({
      path: ['default_value'],
      message: `is no ${type}; write one, or another type`
    })
  return findings
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'array') return Array.isArray(value)
  return typeof value === type
}
