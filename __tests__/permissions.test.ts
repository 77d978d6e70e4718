import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import {
  exampleWorkflows,
  grants,
  ownInputs,
  read,
  shownWorkflows
} from './helpers/documentation.ts'
import type { Permissions } from './helpers/fake-github.ts'
import { ROOT } from './helpers/fixtures.ts'

/** What a webhook of an example does with the job's own token. */
const OTHERS: Record<string, Permissions> = {
  'examples/pull-request-comment/workflow.yml': { 'pull-requests': 'write' }
}

interface Workflow {
  permissions?: Permissions
  jobs: Record<string, Job>
}

interface Job {
  permissions?: Permissions
  steps?: Step[]
}

interface Step {
  uses?: string
  with?: Record<string, string>
}

interface Chains {
  chains?: { name: string; webhooks: { callback: { via: string } }[] }[]
}

const IN_INPUT = 'the config is the input `config`, or in the workspace'

/** Returns what a step needs, by the table in docs/security.md. */
function needed(step: Step, configs: string[]): Permissions {
  const { uses = '', with: given = {} } = step
  if (uses.startsWith('actions/checkout@')) return { contents: 'read' }
  if (uses.startsWith('actions/download-artifact@') && given['run-id'])
    return { actions: 'read' }
  const inputs = ownInputs(step)
  if (inputs === null) return {}
  const { mode, config, via, chain, context } = inputs
  // The run of another repository is read with a token of its own.
  if (given.repository && given['github-token']) return {}
  switch (mode) {
    case 'notify':
    case 'test':
    case 'receive':
      return grantOf(mode, config ? IN_INPUT : 'by default')
    case 'redeliver':
      return {
        ...grantOf(mode, config ? IN_INPUT : 'by default'),
        ...(given.since ? { actions: 'read' } : {})
      }
    case 'chain':
      return grantOf(mode, linksOf(configs, chain))
    case 'gate':
      return grantOf(
        mode,
        via === 'status'
          ? '`via: status`'
          : chain
            ? 'the callback of a chain, which continues'
            : context
              ? 'a `status` event, whose commit may be on ten branches'
              : 'one callback, by an event, a listener or the input `callback`'
      )
    case 'callback':
      assert.ok(given['github-token'] ?? given['callback-url'])
      return grantOf(mode, 'to a receiver, or with a token of its own')
    default:
      throw new Error(`no mode is called ${mode}`)
  }
}

/** Returns the row for the links of a chain; default: of the first. */
function linksOf(configs: string[], name?: string): string {
  const chains = configs.flatMap((text): NonNullable<Chains['chains']> => {
    const { chains = [] }: Chains = parse(text)
    return chains
  })
  const chain = name ? chains.find(one => one.name === name) : chains[0]
  assert.ok(chain, name)
  const vias = chain.webhooks.map(({ callback }) => callback.via)
  for (const via of ['event', 'status'])
    if (vias.includes(via)) return `a link \`via: ${via}\``
  return 'links `via: response`, `delivery`, `listener` or `poll`'
}

function together(all: Permissions[]): Permissions {
  const sum: Permissions = {}
  for (const one of all)
    for (const [name, level] of Object.entries(one))
      if (sum[name] !== 'write') sum[name] = level
  return sum
}

describe('permissions of documented workflows', () => {
  for (const { name, text } of exampleWorkflows()) {
    const { permissions, jobs }: Workflow = parse(text)
    // Of two repositories each has a config; its chains have their own names.
    const configs = globSync(`${dirname(name)}/webhooks*.yml`, { cwd: ROOT })
      .sort()
      .map(read)
    for (const [job, { permissions: own, steps = [] }] of Object.entries(
      jobs
    )) {
      if (!steps.some(({ uses }) => uses?.startsWith('org/'))) continue
      test(`are those that the job ${job} needs, and no others: ${name}`, () => {
        const all = steps.map(step => needed(step, configs))
        assert.deepEqual(
          own ?? permissions,
          together([...all, OTHERS[name] ?? {}])
        )
      })
    }
  }

  for (const { name, text } of shownWorkflows()) {
    const { permissions, jobs }: Workflow = parse(text)
    for (const { permissions: own, steps = [] } of Object.values(jobs)) {
      // A page may show a workflow that makes no API call.
      if (Object.keys(own ?? permissions ?? {}).length === 0) continue
      const notifying = steps.filter(step => ownInputs(step)?.mode === 'notify')
      if (notifying.length === 0) continue
      test(`are those of the table of permissions in ${name}`, () => {
        const all = notifying.map(step => needed(step, []))
        assert.deepEqual(own ?? permissions, together(all))
      })
    }
  }
})

/** Returns what the row of `mode` and `when` grants. */
function grantOf(mode: string, when: string): Permissions {
  const found = grants().find(
    grant => grant.modes.includes(mode) && grant.when === when
  )
  if (!found) throw new Error(`docs/security.md has no row ${mode}: ${when}`)
  return found.permissions
}
