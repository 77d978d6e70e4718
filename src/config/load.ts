import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { GitHubContext } from '../context.ts'
import { ConfigError } from '../errors.ts'
import type { Api } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import {
  directoryError,
  fileContent,
  formatRepositoryFile,
  otherEnding,
  parseRepositoryFile,
  REPOSITORY_FILE,
  type RepositoryFile,
  repositoryParameters
} from '../github/repository.ts'
import type { Inputs, SecretInputs } from '../inputs.ts'
import { ownValue } from '../lib/json.ts'
import { readExtends } from './extends.ts'
import type { Source } from './yaml.ts'

/** The events whose workspace holds no foreign code unasked. */
const TRUSTED_EVENTS = [
  'push',
  'pull_request',
  'merge_group',
  'schedule',
  'release',
  'workflow_dispatch'
]

/** Where files of the repository are read. */
type Place = Pick<
  GitHubContext,
  'eventName' | 'workspace' | 'repository' | 'sha' | 'workflowSha'
>

type ConfigInputs = Pick<Inputs, 'config' | 'configFile'> &
  Partial<Pick<SecretInputs, 'configToken'>> & { environment: Place }

/**
 * Returns the config's text: the `config` input, else the file of another
 * repository that `config-file` names, else the file as `readTrusted` finds it.
 * `configApi` reads the other repository, and the file that the config extends.
 * A config that is nowhere is a ConfigError.
 */
export async function loadConfig(
  inputs: ConfigInputs,
  api: Api,
  configApi = api
): Promise<Source> {
  const { config } = inputs
  const source =
    config.trim() === ''
      ? await loadFile(inputs, api, configApi)
      : { text: config, file: 'config' }
  const taken = readExtends(source)
  if (taken === null) return source
  try {
    const extended = await readElsewhere(taken.from, inputs, configApi)
    return { ...source, extended }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError([taken.problem(error.message)])
  }
}

async function loadFile(
  inputs: ConfigInputs,
  api: Api,
  configApi: Api
): Promise<Source> {
  const { configFile, environment } = inputs
  const elsewhere = parseRepositoryFile(configFile)
  if (elsewhere !== null)
    try {
      return await readElsewhere(elsewhere, inputs, configApi)
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      throw new ConfigError(`input config-file: ${error.message}`)
    }
  const text = await readTrusted(configFile, environment, api)
  if (text !== null) return { text, file: configFile }
  const where = `${environment.repository} at ${commit(environment)}`
  const other = otherEnding(configFile)
  if (other !== null && (await readTrusted(other, environment, api)) !== null)
    throw new ConfigError(
      `there is no ${configFile} in ${where}, but ${other}; rename it, or write config-file: ${other}`
    )
  if (/[@:]/.test(configFile))
    throw new ConfigError(
      `there is no ${configFile} in ${where}; write a file of another repository as ${REPOSITORY_FILE}`
    )
  const unread =
    !TRUSTED_EVENTS.includes(environment.eventName) &&
    readLocal(join(environment.workspace, configFile), configFile) !== null
      ? `; the one in the workspace is not read on ${environment.eventName}, since it can be an outsider's`
      : ''
  throw new ConfigError(
    `there is no ${configFile} in ${where}${unread}; commit it there, or give the input config or config-file; if it exists, add "permissions: contents: read" to the job`
  )
}

/** Returns a file of any repository. Throws a ConfigError where it has none. */
async function readElsewhere(
  file: RepositoryFile,
  { configToken, environment }: ConfigInputs,
  api: Api
): Promise<Source> {
  const { repository, path, ref } = file
  const name = formatRepositoryFile(file)
  try {
    const text = await readContents(file, api)
    return { text, file: name }
  } catch (error) {
    if (!(error instanceof ApiError) || error.apiMessage === null) throw error
    const given = configToken ? 'config-token' : 'github-token'
    const isOwn =
      repository.toLowerCase() === environment.repository.toLowerCase()
    const fix =
      isOwn && !configToken
        ? 'add "permissions: contents: read" to the job'
        : configToken
          ? `give config-token the permission contents: read for ${repository}`
          : `give a token with contents: read for ${repository} in the input config-token`
    const response = `${error.status}${error.apiMessage && ` ${error.apiMessage}`}`
    switch (error.status) {
      case 401:
        throw new ConfigError(
          `${name} cannot be read (${response}): ${given} is not valid here; give a token of this server`
        )
      case 403:
        throw new ConfigError(
          `${given} may not read ${name} (${response}); ${fix}`
        )
      case 404:
        throw new ConfigError(
          `${given} finds no ${path} in ${repository} at ${ref ?? 'its default branch'} (${response}); check the name, path and ref, and where the repository is private ${fix}`
        )
      default:
        throw error
    }
  }
}

/**
 * Returns the PEM text that the `ca-certificates` input
 * holds or names. A file that is not there is a ConfigError.
 */
export async function loadCertificates(
  {
    caCertificates: given,
    environment
  }: Pick<Inputs, 'caCertificates'> & { environment: Place },
  api: Api
): Promise<string> {
  if (given.includes('-----BEGIN')) return given
  const { eventName, workspace } = environment
  if (
    isAbsolute(given) &&
    !TRUSTED_EVENTS.includes(eventName) &&
    isInside(given, workspace)
  )
    throw new ConfigError(
      `input ca-certificates is ${given}, a path in the workspace, which can hold foreign code on ${eventName}; write the PEM text, or the file's path in the repository`
    )
  const text = isAbsolute(given)
    ? readLocal(given)
    : await readTrusted(given, environment, api)
  if (text !== null) return text
  throw new ConfigError(
    `input ca-certificates names ${given}, which is not there; write the PEM text or the path of a PEM file`
  )
}

function isInside(path: string, folder: string): boolean {
  const inner = relative(realPath(folder), realPath(path))
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/**
 * Returns a file of the repository: from the workspace in events
 * without foreign code, else through the API at the workflow's commit;
 * null where it is in neither.
 */
async function readTrusted(
  path: string,
  environment: Place,
  api: Api
): Promise<string | null> {
  if (TRUSTED_EVENTS.includes(environment.eventName)) {
    const text = readLocal(join(environment.workspace, path), path)
    if (text !== null) return text
  }
  return readCommitted(path, environment, api)
}

/**
 * Returns a file of the repository at the workflow's commit, through the API;
 * null where it is not there. Throws a ConfigError for a folder.
 */
export async function readCommitted(
  path: string,
  environment: Pick<Place, 'repository' | 'sha' | 'workflowSha'>,
  api: Api
): Promise<string | null> {
  const { repository } = environment
  try {
    const ref = commit(environment)
    return await readContents({ repository, path, ref }, api)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null
    throw error
  }
}

async function readContents(
  { repository, path, ref }: RepositoryFile,
  api: Api
): Promise<string> {
  const response = await api.request(
    'GET /repos/{owner}/{repo}/contents/{path}',
    {
      ...repositoryParameters(repository),
      path,
      ...(ref !== null && { ref }),
      headers: { accept: 'application/vnd.github.raw+json' }
    }
  )
  const text = response.body.toString('utf8')
  return fileContent({ text, json: response.json }, path)
}

function commit({ workflowSha, sha }: Pick<Place, 'sha' | 'workflowSha'>) {
  return workflowSha || sha
}

function readLocal(path: string, shown = path): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = ownValue(error, 'code')
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    if (code === 'EISDIR') throw directoryError(shown)
    throw new ConfigError(`${shown} cannot be read: ${error}`)
  }
}

/** True when called first in a job, whose steps share the folder `temp`. */
export function claimOnce(temp: string, what: string): boolean {
  try {
    writeFileSync(join(temp, `webhook-action-${what}`), '', { flag: 'wx' })
    return true
  } catch (error) {
    // A folder that cannot be written to does not silence the first step.
    return ownValue(error, 'code') !== 'EEXIST'
  }
}
