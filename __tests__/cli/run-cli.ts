import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder, ROOT } from '../helpers/fixtures.ts'

/** The command line as it is committed. */
export const CLI = join(ROOT, 'dist/cli.js')

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the command line in a folder, with only the environment `env`. */
export async function runCli(
  args: readonly string[],
  options: {
    cwd?: string
    env?: Readonly<Record<string, string>>
    input?: string | Buffer
  } = {}
): Promise<Ran> {
  const { cwd = makeFolder({}), env = {}, input = '' } = options
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, GIT_CEILING_DIRECTORIES: tmpdir(), ...env }
  })
  const read = async (stream: AsyncIterable<Buffer>) => {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk)
    return Buffer.concat(chunks).toString('utf8')
  }
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const code = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const [stdout, stderr] = await Promise.all([
    read(child.stdout),
    read(child.stderr)
  ])
  return { code: await code, stdout, stderr }
}

/** Runs the command line with --json and returns the value it prints. */
export async function runJson(
  args: readonly string[],
  options: Parameters<typeof runCli>[1] = {}
): Promise<{ code: number | null; json: unknown }> {
  const { code, stdout } = await runCli([...args, '--json'], options)
  return { code, json: JSON.parse(stdout) }
}
