import { parse } from 'yaml'
import { type Block, blocksOf } from './blocks.ts'
import { runnerEnv } from './environment.ts'
import type { Step } from './snippet.ts'

const { GITHUB_REPOSITORY = '', GITHUB_SHA = '' } = runnerEnv('')

/** EVENT is the push that the steps run for. */
export const EVENT = {
  ref: 'refs/heads/main',
  after: GITHUB_SHA,
  forced: false,
  head_commit: { id: GITHUB_SHA, message: 'Update the "kernel"', added: [] },
  repository: { id: 1296269, full_name: GITHUB_REPOSITORY },
  pusher: { name: 'octocat', email: null }
}

/** PASSWORD is the value of every secret that is no URL. */
export const PASSWORD = 'UseSomethingGoodHere'

/** Pair is a step of another action and ours that takes its place. */
export interface Pair {
  name: string
  /** action is the other one, as OWNER/NAME. */
  action: string
  before: Record<string, string>
  after: Record<string, string>
}

/** readPairs answers the pairs of docs/migration.md, in order. */
export function readPairs(): Pair[] {
  const blocks = blocksOf('docs/migration.md').filter(
    ({ language }) => language === 'yaml'
  )
  return blocks.flatMap((block, index) => {
    const [action = ''] = stepOf(block).uses?.split('@') ?? []
    if (action === 'org/webhook-action') return []
    const next = blocks[index + 1]
    return {
      name: block.name,
      action,
      before: inputsOf(stepOf(block)),
      after: next ? inputsOf(stepOf(next)) : {}
    }
  })
}

/**
 * filled answers a text as the runner would, with `base` as the origin of
 * every URL.
 */
export function filled(text: string, base: string): string {
  const values: Record<string, unknown> = {
    'github.repository': GITHUB_REPOSITORY,
    'github.sha': GITHUB_SHA,
    'github.run_id': 1001,
    'github.ref_name': 'main',
    'github.head_ref || null': null,
    'github.event': EVENT,
    'job.status': 'success'
  }
  const value = (name: string): unknown => {
    if (name in values) return values[name]
    if (/^secrets\.\w+_URL$/.test(name)) return `${base}/hook`
    if (/^secrets\.\w+$/.test(name)) return PASSWORD
    throw new Error(`no value for ${name}`)
  }
  return text
    .replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
      const [, inner] = /^toJSON\((.*)\)$/.exec(expression) ?? []
      return inner === undefined
        ? String(value(expression))
        : JSON.stringify(value(inner))
    })
    .replaceAll(/https:\/\/\w+\.acme\.example/g, base)
}

function stepOf({ text }: Block): Step {
  const [step]: Step[] = parse(text)
  if (step === undefined) throw new Error('a block has no step')
  return step
}

/** inputsOf answers `with:` as the runner hands it on: as texts. */
function inputsOf({ with: given = {} }: Step): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, String(value)])
  )
}
