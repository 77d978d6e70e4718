import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseWorkflow, unreportedWorkflows } from '../config/coverage.ts'
import type { JoinedFiles } from '../config/extends.ts'
import type { Config } from '../config/parse.ts'
import { secretsOf, type Webhook } from '../config/template-names.ts'
import { readYaml } from '../config/yaml.ts'
import { ConfigError, describe, type Problem } from '../errors.ts'
import { isMapping, ownValue } from '../lib/json.ts'
import { webhookPath } from '../relay/paths.ts'
import {
  CONFIG_FILE,
  defineCommand,
  FILE_OPTION,
  OFFLINE_ABOUT,
  OFFLINE_OPTION,
  readConfig,
  readSecrets,
  readText,
  SECRETS_OPTION,
  type Terminal
} from './command.ts'
import { keyOf, relayUrl, repositoryOf } from './keys.ts'

const SECRETS_ABOUT = `  --secrets FILE      the secrets as in the action's input: lines NAME=value or a
                      JSON object; - reads standard input; default: the variable
                      SECRETS`

/** Checks configs as the action does. */
export const check = defineCommand({
  summary: 'Lists every error in configs; exits with 1 if there is one.',
  usage: 'check [FILE...] [--secrets FILE] [--offline] [--coverage]',
  about: `
  FILE                default ${CONFIG_FILE}
${SECRETS_ABOUT};
                      without any, each name counts as given
${OFFLINE_ABOUT}
  --coverage          also names workflows whose runs no workflow_run workflow
                      reports, though one reports others

It also checks that the workflows named in receive.relay and in the relay of
chains have the inputs that the relay sends: those in the folder workflows next to
the config.`,
  options: {
    ...SECRETS_OPTION,
    ...OFFLINE_OPTION,
    coverage: { type: 'boolean', default: false }
  },
  arguments: [0, 1000],
  async run({ values, positionals }, terminal) {
    const secrets = readSecrets(values.secrets, terminal)
    const names = positionals.length > 0 ? positionals : [CONFIG_FILE]
    const files: CheckedFile[] = []
    for (const file of names) {
      const options = { file, offline: values.offline }
      const { problems, ...more } = await resultOf(options, terminal, secrets)
      const coverage = values.coverage
        ? coverageProblems(workflowsOf(file))
        : []
      files.push({ file, ...more, problems: [...problems, ...coverage] })
    }
    return {
      ok: files.every(({ problems }) => problems.length === 0),
      json: {
        files: files.map(({ file, unread, problems }) => ({
          file,
          ...(unread !== null && { unread }),
          problems
        }))
      },
      lines: files.flatMap(({ file, problems, warnings }) => [
        ...(problems.length === 0 ? [`${file}: ok`] : problems.map(describe)),
        ...warnings
      ])
    }
  }
})

interface CheckedFile {
  file: string
  problems: Problem[]
  /** The file that it extends and that was not read. */
  unread: string | null
  warnings: string[]
}

async function resultOf(
  options: { file: string; offline: boolean },
  { env }: Terminal,
  secrets: ReadonlyMap<string, string> | null
): Promise<Omit<CheckedFile, 'file'>> {
  try {
    const read = await readConfig(options, env, secrets)
    const { config, problem, unread, warnings } = read
    const problems = workflowProblems(config, options.file, problem)
    return { problems, unread, warnings }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const problems = [...error.problems, ...rest(error)]
    return { problems, unread: null, warnings: [] }
  }
}

function rest({ hidden }: ConfigError): Problem[] {
  return hidden > 0 ? [{ message: `and ${hidden} more like these` }] : []
}

const WEBHOOK_INPUTS = ['webhook', 'attestation', 'id']

const CALLBACK_INPUTS = ['token', 'callback', 'signature']

/** The relay's dispatch is refused where a workflow lacks one of its inputs. */
function workflowProblems(
  { receive, chains }: Config,
  file: string,
  problem: JoinedFiles['problem']
): Problem[] {
  const folder = workflowsOf(file)
  // A file elsewhere may be for the workflows of other repositories.
  const isOwn = basename(dirname(resolve(file))) === '.github'
  if (!isOwn && !existsSync(folder)) return []
  const relays = [
    { path: ['receive'], relay: receive?.relay, sent: WEBHOOK_INPUTS },
    ...chains.map(({ relay }, index) => ({
      path: ['chains', index],
      relay,
      sent: CALLBACK_INPUTS
    }))
  ]
  return relays.flatMap(({ path, relay, sent }) => {
    const message = inputProblem(relay?.workflow, sent, folder)
    return message === null
      ? []
      : [problem([...path, 'relay', 'workflow'], message)]
  })
}

/** Returns why GitHub refuses the dispatch of a workflow, null where it does not. */
function inputProblem(
  workflow: string | undefined,
  sent: readonly string[],
  folder: string
): string | null {
  if (workflow === undefined) return null
  if (!existsSync(folder) || !readdirSync(folder).includes(workflow))
    return `there is no ${join(folder, workflow)}`
  const on = triggersOf(join(folder, workflow))
  const trigger = ownValue(on, 'workflow_dispatch')
  if (trigger === undefined && !isListed(on))
    return `${workflow} has no trigger workflow_dispatch`
  const inputs = ownValue(trigger, 'inputs')
  const missing = sent.filter(name => ownValue(inputs, name) === undefined)
  if (missing.length > 0)
    return `${workflow} lacks the workflow_dispatch ${missing.length > 1 ? 'inputs' : 'input'} ${missing.join(', ')}; GitHub refuses the relay's dispatch without ${sent.join(', ')}`
  const others = requiredInputs(inputs).filter(name => !sent.includes(name))
  return others.length === 0
    ? null
    : `${workflow} requires the input ${others.join(', ')}, which the relay does not send; give it a default`
}

/** Returns the folder of workflows next to a config. */
function workflowsOf(file: string): string {
  return join(dirname(file), 'workflows')
}

/** Returns what no workflow_run workflow reports, though one reports others. */
function coverageProblems(folder: string): Problem[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const workflows = names
    .filter(name => /\.ya?ml$/.test(name))
    .map(name => join(folder, name))
    .flatMap(path => parseWorkflow(path, readText(path)) ?? [])
  const unreported = unreportedWorkflows(workflows)
  const reporters = workflows.filter(
    ({ reports, events }) => reports && events.includes('workflow_run')
  )
  const [reporter] = reporters
  if (reporter === undefined)
    return unreported.length === 0 && workflows.length > 0
      ? []
      : [
          {
            file: folder,
            message:
              'no workflow with the trigger workflow_run uses org/webhook-action'
          }
        ]
  const file = reporter.path
  return [
    ...unreported.map(({ name, path }) => ({
      file,
      message: `on.workflow_run.workflows lacks "${name}"${name === path ? '' : ` (${path})`}, whose runs are not reported`
    })),
    ...reporters
      .flatMap(({ watched }) => watched)
      .filter(watched => workflows.every(({ name }) => name !== watched))
      .map(watched => ({
        file,
        message: `on.workflow_run.workflows names "${watched}", and no workflow has that name; write ${workflows.find(({ path }) => basename(path) === watched)?.name ?? "a workflow's name, not its file"}`
      }))
  ]
}

function triggersOf(file: string): unknown {
  return ownValue(readYaml({ text: readText(file), file }).data, 'on')
}

/** True for `on: workflow_dispatch` and a list with it. */
function isListed(on: unknown): boolean {
  return [on].flat().includes('workflow_dispatch')
}

function requiredInputs(inputs: unknown): string[] {
  return Object.entries(isMapping(inputs) ? inputs : {})
    .filter(
      ([, input]) =>
        ownValue(input, 'required') === true &&
        ownValue(input, 'default') === undefined
    )
    .map(([name]) => name)
}

interface Secret {
  name: string
  /** True when a value was given, or is derived from the relay's key. */
  set: boolean
}

/** Lists the contents of a config. */
export const list = defineCommand({
  summary:
    'Lists the webhooks, chains and functions of a config, and their secrets.',
  usage:
    'list [--file FILE] [--secrets FILE] [--relay URL] [--repo OWNER/NAME]',
  about: `
  --file FILE         default ${CONFIG_FILE}
${SECRETS_ABOUT}
${OFFLINE_ABOUT}
  --relay URL         shows the functions' URLs at the relay, too (see
                      webhook-action url --help); default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git

With RELAY_KEYS or RELAY set, secrets of senders that are derived count as set.`,
  options: {
    ...FILE_OPTION,
    ...SECRETS_OPTION,
    relay: { type: 'string' },
    repo: { type: 'string' }
  },
  arguments: [0, 0],
  async run({ values }, terminal) {
    const { env } = terminal
    const secrets = readSecrets(values.secrets, terminal)
    const { config, warnings } = await readConfig(values, env, null)
    const given = (names: readonly string[], isDerived = false): Secret[] =>
      names.map(name => ({
        name,
        set: isDerived || Boolean(secrets?.get(name))
      }))
    const json = contentOf(config, given, urlsOf(values, env))
    return { ok: true, json, lines: linesOf(json), warnings }
  }
})

type Give = (names: readonly string[], isDerived?: boolean) => Secret[]

/** Returns a function's URL at the relay, null where it isn't known. */
interface Urls {
  urlOf: ((uri: string | undefined) => string | null) | null
  hasKey: boolean
}

function urlsOf(
  { relay, repo }: { relay?: string | undefined; repo?: string | undefined },
  env: Terminal['env']
): Urls {
  const hasKey = Boolean(env.RELAY_KEYS || env.RELAY)
  const address = relay ?? env.RELAY_URL
  if (!hasKey || !address) return { urlOf: null, hasKey }
  const base = relayUrl(address)
  const repository = repositoryOf(repo, env)
  const key = keyOf(repository, env)
  const urlOf = (uri: string | undefined) =>
    uri === undefined ? null : base + webhookPath(key, repository, uri)
  return { urlOf, hasKey }
}

function contentOf(
  { notify, chains, receive }: Config,
  given: Give,
  { urlOf, hasKey }: Urls
) {
  const request = (webhook: Webhook & { name: string }) => ({
    name: webhook.name,
    enabled: webhook.enabled,
    method: webhook.method,
    url: webhook.url,
    secrets: given(secretsOf(webhook))
  })
  return {
    webhooks: (notify?.webhooks ?? []).map(webhook => ({
      ...request(webhook),
      events: [webhook.events].flat()
    })),
    chains: chains.map(chain => ({
      name: chain.name,
      events: [chain.events].flat(),
      secrets: given(
        [chain.token_secret_name, chain.relay?.secret_name].filter(
          name => name !== undefined
        )
      ),
      webhooks: chain.webhooks.map(link => ({
        ...request(link),
        via: link.callback.via
      }))
    })),
    functions: (receive?.functions ?? []).map(fn => {
      const provider = receive?.providers.find(
        ({ name }) => name === fn.provider
      )
      const isDerived = hasKey && receive?.relay !== undefined
      return {
        name: fn.name,
        active: fn.active && provider?.active === true,
        provider: fn.provider,
        uri: fn.uri ?? null,
        url: urlOf?.(fn.uri) ?? null,
        events: Object.entries(provider?.match?.headers ?? {})
          .concat(Object.entries(fn.match?.headers ?? {}))
          .filter(([name]) => /event/i.test(name))
          .flatMap(([, patterns]) => patterns),
        secrets: given(provider?.secret_name ?? [], isDerived)
      }
    })
  }
}

function linesOf({
  webhooks,
  chains,
  functions
}: ReturnType<typeof contentOf>): string[] {
  const rows = [
    ...webhooks.map(({ name, enabled, method, url, events, secrets }) => [
      `webhook ${name}${enabled ? '' : ' (disabled)'}`,
      `${method} ${url}`,
      events.join(', '),
      secretsText(secrets)
    ]),
    ...chains.flatMap(({ name, events, secrets, webhooks }) => [
      [`chain ${name}`, '', events.join(', '), secretsText(secrets)],
      ...webhooks.map((link, index) => [
        `  ${index + 1}. ${link.name}${link.enabled ? '' : ' (disabled)'}`,
        `${link.method} ${link.url}`,
        `via ${link.via}`,
        secretsText(link.secrets)
      ])
    ]),
    ...functions.map(
      ({ name, active, provider, uri, url, events, secrets }) => [
        `function ${name} of ${provider}${active ? '' : ' (inactive)'}`,
        url ?? (uri === null ? 'any uri' : `uri ${uri}`),
        events.join(', '),
        secretsText(secrets)
      ]
    )
  ]
  const widths = [0, 1, 2].map(column =>
    Math.max(...rows.map(row => row[column]?.length ?? 0))
  )
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
}

function secretsText(secrets: readonly Secret[]): string {
  return secrets
    .map(({ name, set }) => `${name} (${set ? 'set' : 'not set'})`)
    .join(', ')
}
