import { ApiError } from '../build/error.ts'
import type { BuildStatus } from '../build/status.ts'
import { namesIn, type Webhook } from '../config/templates.ts'
import type { Values } from '../delivery/values.ts'
import type { Io } from '../io.ts'
import type { RecordedRun } from '../record/deliveries.ts'
import { type Reported, readReported } from './reported.ts'
import type { Step } from './step.ts'

/** TOLD are the words of `github` that need no call. */
const TOLD = [
  'repository',
  'repository_owner',
  'server_url',
  'api_url',
  'run_id',
  'run_attempt'
].map(name => `github.${name}`)

type Valued =
  | { kind: 'values'; values: Values; status: BuildStatus | null }
  | { kind: 'unknown'; reason: string }

/** ValuesOf answers what `${...}` stands for in a webhook's URL and headers. */
export type ValuesOf = (webhook: Webhook, run: RecordedRun) => Promise<Valued>

/** True when a webhook names a value that only the run has. */
function needsRun(webhook: Webhook): boolean {
  return namesIn(webhook).some(name => isBuild(name) || isOfRun(name))
}

/**
 * createValues answers how values are looked up for a redelivery. A run is
 * read from the API once, and only for a webhook that needs it; `status` is
 * the build's status now, null where nobody asked.
 */
export function createValues(step: Step, io: Io): ValuesOf {
  const { repository, repositoryOwner, serverUrl, apiUrl } =
    step.inputs.environment
  const known = new Map<string, Promise<Reported>>()
  const read = ({ run_id, run_attempt }: RecordedRun, build: boolean) => {
    const key = JSON.stringify([run_id, run_attempt, build])
    const inputs = { ...step.inputs, runId: run_id, runAttempt: run_attempt }
    const reported =
      known.get(key) ?? readReported({ ...step, inputs }, io, build)
    known.set(key, reported)
    return reported
  }
  return async (webhook, run) => {
    if (!needsRun(webhook)) {
      const github = {
        repository,
        repository_owner: repositoryOwner,
        server_url: serverUrl,
        api_url: apiUrl,
        run_id: String(run.run_id),
        run_attempt: String(run.run_attempt)
      }
      return { kind: 'values', values: { github }, status: null }
    }
    try {
      const build = namesIn(webhook).some(isBuild)
      const reported = await read(run, build)
      const { values, status } = reported
      return { kind: 'values', values, status: build ? status : null }
    } catch (error) {
      if (!(error instanceof ApiError) || io.signal.aborted) throw error
      const reason = `its URL or headers speak of run ${run.run_id}, which cannot be read: ${io.redact(error.message)}`
      return { kind: 'unknown', reason }
    }
  }
}

function isBuild(name: string): boolean {
  return /^(build|runs|status)(\.|$)/.test(name)
}

function isOfRun(name: string): boolean {
  return /^github(\.|$)/.test(name) && !TOLD.includes(name)
}
