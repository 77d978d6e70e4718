import type { Json } from '../helpers/github.ts'
import { isJson } from '../helpers/json.ts'

/** ActedStep is what one step left behind. */
interface ActedStep {
  /** result is `success`, `failure` or, where it did not run, `skipped`. */
  result: string
  outputs: Record<string, string>
  summary: string
}

/** Story is what act told of a run. */
export interface Story {
  /** jobs has the result of each job that ran, by its key. */
  jobs: Record<string, string>
  /** steps are found by `job.id`; a step without an id has its index. */
  steps: Record<string, ActedStep>
  /** log is what the steps printed, and act itself, with secrets as `***`. */
  log: string
}

/** readStory answers what `act --json` printed. */
export function readStory(stdout: string): Story {
  const story: Story = { jobs: {}, steps: {}, log: '' }
  for (const line of stdout.split('\n')) {
    const entry = parseLine(line)
    if (entry) readEntry(story, entry)
    else story.log += `${line}\n`
  }
  return story
}

function parseLine(line: string): Json | null {
  if (!line.startsWith('{')) return null
  const entry: unknown = JSON.parse(line)
  return isJson(entry) ? entry : null
}

function readEntry(story: Story, entry: Json): void {
  const { msg, jobID, jobResult, stepID, stepResult, command } = entry
  if (command !== 'add-mask') story.log += `${String(msg).trimEnd()}\n`
  if (typeof jobID !== 'string') return
  if (typeof jobResult === 'string') story.jobs[jobID] = jobResult
  if (!Array.isArray(stepID)) return
  const step = stepOf(story, `${jobID}.${stepID.join('.')}`)
  if (typeof stepResult === 'string') step.result = stepResult
  if (command === 'set-output')
    step.outputs[String(entry.name)] = String(entry.arg)
  if (command === 'summary') step.summary += String(entry.content)
}

function stepOf({ steps }: Story, key: string): ActedStep {
  const step = steps[key] ?? { result: 'skipped', outputs: {}, summary: '' }
  steps[key] = step
  return step
}
