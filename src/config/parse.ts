import * as v from 'valibot'
import { type Chain, type Format, format } from './chain.ts'
import { checkConfig } from './check.ts'
import { ConfigError, type Problem } from './error.ts'
import type { Finding, Secrets } from './finding.ts'
import { checkFormat } from './format-check.ts'
import { withNames } from './naming.ts'
import type { NotifyWebhook } from './notify.ts'
import { PARTS } from './parts.ts'
import { at, isMapping } from './raw.ts'
import { config as schema } from './schema.ts'
import { slip } from './slip.ts'
import { readYaml, type Source, type Yaml } from './yaml.ts'

export type { Source } from './yaml.ts'

const SHOWN = 100

type Shape = v.InferOutput<typeof schema>

/** Config is webhooks.yml, checked, with every default filled in. */
export interface Config {
  notify?: Omit<NonNullable<Shape['notify']>, 'webhooks'> & {
    webhooks: NotifyWebhook[]
  }
  chains: Chain[]
  receive?: Shape['receive']
}

/**
 * parseConfig answers the config of a text and the keys in it that belong to
 * others; else it throws a ConfigError that holds every problem, each with
 * its line and key path. `secrets` are the names and values that were given.
 */
export function parseConfig(
  source: Source,
  secrets: Secrets
): { config: Config; ignored: string[] } {
  const yaml = readYaml(source)
  const { data } = yaml
  if (!isMapping(data))
    throw new ConfigError([
      {
        file: source.file,
        message:
          data === null
            ? 'is empty; write notify, chains or receive'
            : 'holds no mapping; write notify:, chains: or receive: at its top'
      }
    ])
  const others = Object.keys(data).filter(key => !PARTS.includes(key))
  const { notify, chains, receive } = parse(schema, yaml, [
    ...others.flatMap(slip),
    ...checkConfig(data, secrets)
  ])
  const mail = at(at(data, 'notify'), 'email') !== undefined
  return {
    config: {
      ...(notify && {
        notify: { ...notify, webhooks: withNames(notify.webhooks, secrets) }
      }),
      chains: chains.map(chain => ({
        ...chain,
        webhooks: withNames(chain.webhooks, secrets)
      })),
      ...(receive && { receive })
    },
    ignored: [...others, ...(mail ? ['notify.email'] : [])]
  }
}

/** parseFormat answers a callback's format that stands alone, as an input. */
export function parseFormat(source: Source): Format {
  const yaml = readYaml(source)
  return parse(format, yaml, checkFormat(yaml.data))
}

function parse<Output>(
  shape: v.GenericSchema<unknown, Output>,
  { data, problem }: Yaml,
  findings: readonly Finding[]
): Output {
  const result = v.safeParse(shape, data)
  const wrong = (result.issues ?? []).map(({ path = [], message }) => ({
    path: path.map(({ key }) => (typeof key === 'number' ? key : String(key))),
    message
  }))
  if (result.success && findings.length === 0) return result.output
  const all = [...wrong, ...settled(findings, wrong)]
  const problems: Problem[] = all
    .slice(0, SHOWN)
    .map(({ path, message }) => problem(path, message))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  throw new ConfigError(problems, Math.max(0, all.length - SHOWN))
}

/** settled keeps the findings at places whose shape is right, each once. */
function settled(
  findings: readonly Finding[],
  wrong: readonly Finding[]
): Finding[] {
  const places = new Set(wrong.map(({ path }) => JSON.stringify(path)))
  const seen = new Set<string>()
  return findings.filter(({ path, message }) => {
    const place = JSON.stringify(path)
    const key = `${place} ${message}`
    return !places.has(place) && !seen.has(key) && seen.add(key)
  })
}
