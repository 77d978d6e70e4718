import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TIMEOUT_MS = 20_000

/**
 * Runs dist/index.js with the Node that runs this, as a runner runs
 * `uses:` with `inputs`. Returns its exit code, log, outputs and summary, and
 * leaves no file behind.
 */
export async function runStep({ inputs, env, event }) {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-demo-'))
  const path = name => join(folder, name)
  mkdirSync(path('workspace'))
  mkdirSync(path('temp'))
  writeFileSync(path('event.json'), JSON.stringify(event))
  writeFileSync(path('output'), '')
  writeFileSync(path('summary.md'), '')
  const child = spawn(process.execPath, [join(ROOT, 'dist/index.js')], {
    cwd: path('workspace'),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: path('event.json'),
      GITHUB_OUTPUT: path('output'),
      GITHUB_STEP_SUMMARY: path('summary.md'),
      GITHUB_WORKSPACE: path('workspace'),
      RUNNER_NAME: 'demo',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: path('temp'),
      ...inputEnv({ ...readDefaults(), ...inputs }),
      ...env
    }
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      log += text
    })
  }
  const [code] = await once(child, 'close')
  const outputs = readOutputs(readFileSync(path('output'), 'utf8'))
  const summary = readFileSync(path('summary.md'), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return { code, log, outputs, summary }
}

/** Returns the plain defaults that action.yml gives its inputs. */
function readDefaults() {
  const text = readFileSync(join(ROOT, 'action.yml'), 'utf8')
  const [, inputs = ''] = /^inputs:\n((?: .*\n|\n)+)/m.exec(text) ?? []
  const defaults = {}
  for (const [, name, body] of inputs.matchAll(
    /^ {2}([\w-]+):\n((?: {4}.*\n)+)/gm
  )) {
    const [, value = ''] = /^ {4}default: (.*)$/m.exec(body) ?? []
    const plain = value.startsWith('"') ? JSON.parse(value) : value
    defaults[name] = plain.includes('${{') ? '' : plain
  }
  return defaults
}

function inputEnv(inputs) {
  const entries = Object.entries(inputs)
  return Object.fromEntries(
    entries.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}

function readOutputs(text) {
  const pattern = /^([\w-]+)<<(.+)\n([\s\S]*?)\n?^\2$/gm
  const found = [...text.matchAll(pattern)]
  return Object.fromEntries(found.map(([, name, , value]) => [name, value]))
}
