import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, startProgram } from './programs.ts'
import { closedPort } from './receiver.ts'
import { block, type Served } from './works-with.ts'

/** WEBHOOK is the heading of the documentation on adnanh's webhook. */
export const WEBHOOK = 'webhook, which runs a command'

/** Webhook is adnanh's webhook, with what it has executed. */
export interface Webhook extends Served {
  /** executed are the commits that were deployed. */
  executed(): string[]
}

/** serveWebhook runs webhook with the hooks and command of the documentation. */
export async function serveWebhook(secret: string): Promise<Webhook> {
  const cwd = makeFolder()
  const command = join(cwd, 'deploy')
  const list = join(cwd, 'executed')
  writeFileSync(command, `${block(WEBHOOK, 'sh')}echo "$1" >> ${list}\n`)
  chmodSync(command, 0o755)
  const hooks = block(WEBHOOK, 'json')
  writeFileSync(
    join(cwd, 'hooks.json'),
    hooks.replace('/usr/local/bin/deploy', command)
  )
  const port = await closedPort()
  const where = ['-ip', '127.0.0.1', '-port', `${port}`]
  const args = ['-verbose', '-template', '-hooks', 'hooks.json', ...where]
  const env = { WEBHOOK_SECRET: secret }
  const program = await startProgram('webhook', args, port, { cwd, env })
  return {
    ...program,
    url: `http://127.0.0.1:${port}`,
    executed: () =>
      existsSync(list)
        ? readFileSync(list, 'utf8').split('\n').filter(Boolean)
        : []
  }
}
