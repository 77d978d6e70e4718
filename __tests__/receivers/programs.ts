import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

/** Has the folders of servers, which are not on every user's. */
const PATH = `${process.env.PATH}:/usr/local/sbin:/usr/sbin:/sbin`
const PATIENCE_MS = 5000

/** One that runs for the rest of the test file. */
export interface Program {
  /** What it has written so far, on both streams. */
  said(): string
  /** Ends once it has written what fits; after 5 s it throws. */
  says(text: RegExp): Promise<RegExpExecArray>
}

/**
 * Returns the options of a test that needs programs: without them it
 * is skipped, or throws where REQUIRE_RECEIVERS is set.
 */
export function installed(...programs: string[]): { skip: string | false } {
  return needs(
    programs.filter(name => !runs('sh', ['-c', 'command -v "$0"', name]))
  )
}

/** Does as `installed`, for modules of Python. */
export function importable(...modules: string[]): { skip: string | false } {
  const missing = modules.filter(
    name => !runs('python3', ['-c', `import ${name}`])
  )
  return needs(missing.map(name => `Python's ${name}`))
}

/** Returns a program once it listens on `port` of 127.0.0.1. */
export async function startProgram(
  command: string,
  args: readonly string[],
  port: number,
  { cwd, env }: { cwd?: string; env?: Record<string, string> } = {}
): Promise<Program> {
  const { HOME } = process.env
  const child = spawn(command, args, {
    cwd,
    env: { PATH, HOME, PYTHONDONTWRITEBYTECODE: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  after(kill)
  let text = ''
  let failed: Error | null = null
  child.on('error', error => {
    failed = error
  })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => {
      text += chunk
    })
  const until = async <T>(what: string, look: () => Promise<T> | T) => {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      const found = await look()
      if (found) return found
      if (failed ?? (hasEnded(child) || Date.now() > end))
        throw new Error(`${command}: ${what}:\n${failed ?? text}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
  await until(`nothing on port ${port}`, () => isOpen(port))
  return {
    said: () => text,
    says: pattern => until(`no ${pattern}`, () => pattern.exec(text))
  }
}

/** Returns a new folder that goes with the test file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-program-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function needs(missing: readonly string[]): { skip: string | false } {
  if (missing.length === 0) return { skip: false }
  const reason = `${missing.join(', ')} not installed`
  if (process.env.REQUIRE_RECEIVERS) throw new Error(reason)
  return { skip: reason }
}

function runs(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, { env: { ...process.env, PATH } }).status === 0
  )
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

function isOpen(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}
