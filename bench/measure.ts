import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The time and output of a process. */
export interface Ended {
  ms: number
  stdout: string
  stderr: string
}

/** A run of this Node: its arguments, environment and folder. */
export interface Command {
  /** Runs instead of this Node. */
  program?: string
  argv: readonly string[]
  env?: Readonly<Record<string, string | undefined>>
  cwd?: string
}

/**
 * Runs Node from start to exit and returns how long that took. Throws
 * when the process fails.
 */
export async function measure(command: Command): Promise<Ended> {
  const { program = process.execPath, argv, env = process.env, cwd } = command
  const from = process.hrtime.bigint()
  const child = spawn(program, argv, {
    ...{ env, cwd },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const texts = ['', '']
  for (const [index, stream] of [child.stdout, child.stderr].entries())
    stream.setEncoding('utf8').on('data', text => {
      texts[index] += text
    })
  let ms = 0
  child.on('exit', () => {
    ms = Number(process.hrtime.bigint() - from) / 1e6
  })
  const [code] = await once(child, 'close')
  const [stdout = '', stderr = ''] = texts
  if (code !== 0)
    throw new Error(`${argv.join(' ')}: ${code}\n${stdout}${stderr}`)
  return { ms, stdout, stderr }
}

/**
 * Measures every command once a round, in turn, so that other work of the
 * machine affects all alike, and returns the times by name. A first round is
 * left out.
 */
export async function interleave(
  commands: Readonly<Record<string, Command>>,
  rounds: number
): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = {}
  for (let round = 0; round <= rounds; round++)
    for (const [name, command] of Object.entries(commands)) {
      const { ms } = await measure(command)
      if (round > 0) times[name] = [...(times[name] ?? []), ms]
    }
  return times
}

/** The server of server.ts while it runs. */
export interface Server {
  url: string
  close(): void
}

/** Returns a listening server in a process of its own. */
export async function startServer(): Promise<Server> {
  const script = fileURLToPath(new URL('server.ts', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, [script], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const [port] = child.stdout ? await once(child.stdout, 'data') : []
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    close: () => child.stdin?.end()
  }
}
