import { readExtends } from '../config/extends.ts'
import { type Config, parseConfig } from '../config/parse.ts'
import { placeholderSecrets } from '../config/validate/validate.ts'
import type { Source } from '../config/yaml.ts'
import { ConfigError } from '../errors.ts'
import {
  contentsPath,
  fileContent,
  formatRepositoryFile,
  type RepositoryFile
} from '../github/repository.ts'
import { ownValue } from '../lib/json.ts'
import { type CallApi, GitHubError } from './github.ts'
import { createMemory } from './memory.ts'
import type { Receiver } from './receiver.ts'

/** What a repository's config says, and where it says so. */
interface RepositoryConfig {
  config: Config
  defaultBranch: string
  /** The receivers for the config, by the id of a key. */
  receivers: Map<string, Receiver>
}

interface Kept extends RepositoryConfig {
  /** When it was last confirmed, in milliseconds. */
  seen: number
  /** Null for the common config. */
  own: File | null
  /** The file that it extends. */
  base: File | null
  /** What is wrong with the config, null where nothing is. */
  fault: GitHubError | null
}

/** A file as it was last read. */
interface File {
  text: string
  etag: string | null
}

/** The config extends a file that the relay does not read. */
export class ExtendsError extends GitHubError {
  constructor(message: string) {
    super(message, 502)
    this.name = 'ExtendsError'
  }
}

const PATH = '.github/webhooks.yml'

const COMMON = 'RELAY_CONFIG'

const FRESH_MS = 60_000

/** The memory for all configs, and the least that one counts as. */
const MAX_BYTES = 64 * 1024 * 1024
const LEAST_BYTES = MAX_BYTES / 500

/** What a text and the config parsed from it take, for each character. */
const BYTES_PER_CHARACTER = 8

const EMPTY: Config = { chains: [] }

/** Returns the config of a repository; throws GitHubError. */
export type ReadConfig = (
  repository: string,
  callTo: CallTo
) => Promise<RepositoryConfig>

/** Returns calls for a repository. */
type CallTo = (repository: string) => CallApi

/**
 * Returns a reader of configs that keeps each for 60 seconds, and parses it
 * again only when it or the file that it extends has changed. `common` is the
 * one config of all repositories, null where each has its own. Throws a
 * ConfigError if it is invalid.
 */
export function createConfigReader(
  common: string | null,
  now: () => number
): ReadConfig {
  const memory = createMemory<Kept>(MAX_BYTES, sizeOf)
  const shared = common === null ? null : parseCommon(common)

  async function read(
    repository: string,
    callTo: CallTo,
    kept: Kept | undefined
  ): Promise<Kept> {
    const call = callTo(repository)
    const about = await call({
      path: '',
      permission: 'metadata:read'
    })
    const defaultBranch = ownValue(about.json, 'default_branch')
    if (typeof defaultBranch !== 'string')
      throw new GitHubError('the repository is not there', 502)
    const found = { defaultBranch, seen: now(), own: null, base: null }
    if (shared !== null) {
      const receivers = kept?.receivers ?? new Map()
      return { ...found, config: shared, receivers, fault: null }
    }
    const isSameBranch = kept?.defaultBranch === defaultBranch
    const own = await readFile(
      call,
      { path: PATH, ref: defaultBranch },
      isSameBranch ? kept.own : null
    )
    if (own === null)
      throw new GitHubError(`there is no ${PATH} on ${defaultBranch}`, 502)
    const isSameFile = own === kept?.own
    try {
      const base = await readBase(
        { repository, text: own.text },
        callTo,
        isSameFile ? kept.base : null
      )
      const file = base?.file ?? null
      if (isSameFile && file === kept.base && !isUnread(kept))
        return { ...kept, ...found, own, base: file }
      const source = base && { file: base.name, text: base.file.text }
      const config = parse(own.text, PATH, source)
      const receivers = new Map()
      return { ...found, own, base: file, config, receivers, fault: null }
    } catch (error) {
      const fault = faultOf(error)
      return { ...found, own, config: EMPTY, receivers: new Map(), fault }
    }
  }

  return async (repository, callTo) => {
    const key = repository.toLowerCase()
    let kept = memory.get(key)
    if (kept === undefined || now() - kept.seen > FRESH_MS) {
      kept = await read(repository, callTo, kept)
      memory.set(key, kept)
    }
    if (kept.fault !== null) throw kept.fault
    return kept
  }
}

function sizeOf({ own, base }: Kept): number {
  const length = (own?.text.length ?? 0) + (base?.text.length ?? 0)
  return Math.max(LEAST_BYTES, length * BYTES_PER_CHARACTER)
}

/** True when the file that a config extends could not be read. */
function isUnread({ fault }: Kept): boolean {
  return fault instanceof ExtendsError
}

/** Returns what is kept for an error; throws an error that may be temporary. */
function faultOf(error: unknown): GitHubError {
  if (error instanceof ExtendsError) return error
  if (error instanceof ConfigError) return new GitHubError(error.message, 502)
  throw error
}

/** Returns the file that a config extends, null where it extends none. */
async function readBase(
  { repository, text }: { repository: string; text: string },
  callTo: CallTo,
  kept: File | null
): Promise<{ name: string; file: File } | null> {
  const from = readExtends({ file: PATH, text })?.from
  if (!from) return null
  const name = formatRepositoryFile(from)
  // One owner's config must not read what another one has installed the App for.
  if (ownerOf(from.repository) !== ownerOf(repository))
    throw new ExtendsError(
      `${PATH} extends ${name}, and the relay reads files of ${ownerOf(repository)} only`
    )
  const why = (reason: string) =>
    new ExtendsError(`${PATH} extends ${name}, which cannot be read: ${reason}`)
  let file: File | null
  try {
    file = await readFile(callTo(from.repository), from, kept)
  } catch (error) {
    if (error instanceof GitHubError && error.status === 502)
      throw why(error.message)
    throw error
  }
  if (file === null) throw why('it is not there')
  return { name, file }
}

function ownerOf(repository: string): string {
  return repository.slice(0, repository.indexOf('/')).toLowerCase()
}

/** Returns a file, `kept` where it has not changed, null where there is none. */
async function readFile(
  call: CallApi,
  file: Pick<RepositoryFile, 'path' | 'ref'>,
  kept: File | null
): Promise<File | null> {
  const response = await call({
    path: contentsPath(file),
    permission: 'contents:read',
    headers: {
      accept: 'application/vnd.github.raw+json',
      ...(kept?.etag && { 'if-none-match': kept.etag })
    }
  })
  if (response.status === 304 && kept !== null) return kept
  if (response.status !== 200) return null
  try {
    const text = fileContent(response, file.path)
    return { text, etag: response.headers.get('etag') }
  } catch (error) {
    throw faultOf(error)
  }
}

function parseCommon(text: string): Config {
  const from = readExtends({ file: COMMON, text })
  if (from === null) return parse(text, COMMON, null)
  throw new ConfigError([
    from.problem('is not read here; write the whole config into RELAY_CONFIG')
  ])
}

function parse(text: string, file: string, extended: Source | null): Config {
  const names = placeholderSecrets(`${text}\n${extended?.text ?? ''}`)
  const source = { text, file, ...(extended && { extended }) }
  return parseConfig(source, names).config
}
