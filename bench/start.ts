import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerEnv } from '../__tests__/helpers/environment.ts'
import { inputEnv } from '../__tests__/helpers/inputs.ts'
import { bundleUsual } from './bundle.ts'
import { type Command, interleave, measure, startPeer } from './child.ts'
import { atMost, type Figure, median } from './figure.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUNDLE = join(ROOT, 'dist/index.js')
const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url))
const KEY = 'UseSomethingGoodHere'

/**
 * startFigures answers what a step takes from start to exit, over what Node
 * itself takes, and how that compares to the usual bundle.
 */
export async function startFigures(rounds: number): Promise<Figure[]> {
  const peer = await startPeer()
  try {
    const plainStep = step(BUNDLE, peer.url, 'payload: github')
    plainStep.env.GITHUB_API_URL = 'http://127.0.0.1:1'
    const apiStep = step(BUNDLE, peer.url, 'payload: jobserv')
    const times = await interleave(
      {
        bare: { argv: ['-e', '0'] },
        plain: plainStep,
        api: apiStep,
        usual: step(await bundleUsual(), peer.url, 'payload: jobserv')
      },
      rounds
    )
    const over = (name: string, base = 'bare') =>
      median((times[name] ?? []).map((ms, at) => ms - (times[base]?.[at] ?? 0)))
    const ratio = median(
      (times.api ?? []).map((ms, at) => ms / (times.usual?.[at] ?? 0))
    )
    const plain = await peak(plainStep)
    const api = await peak(apiStep)
    const bytes = statSync(BUNDLE).size
    return [
      atMost('one delivery, over bare node', over('plain'), 75, 'ms'),
      atMost('with run and jobs, over bare node', over('api'), 110, 'ms'),
      atMost('the same, of the usual bundle', 100 * ratio, 70, '%'),
      atMost('peak memory, one delivery', plain.peakMb, 65, 'MB'),
      atMost('peak memory, with run and jobs', api.peakMb, 65, 'MB'),
      atMost('dist/index.js', bytes / 1000, 700, 'kB'),
      {
        name: 'undici',
        measured: plain.undici || api.undici ? 'loaded' : 'not loaded',
        bar: 'not loaded',
        holds: !plain.undici && !api.undici
      }
    ]
  } finally {
    peer.close()
  }
}

/** step answers how a bundle is run that reports the recorded run to `url`. */
function step(bundle: string, url: string, payload: string) {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
  const path = (name: string) => join(folder, name)
  mkdirSync(path('temp'))
  const recorded = new URL('../demo/recorded/run.json', import.meta.url)
  const run: { repository: { full_name: string } } = JSON.parse(
    readFileSync(recorded, 'utf8')
  )
  const { repository } = run
  const event = { action: 'completed', repository, workflow_run: run }
  writeFileSync(path('event.json'), JSON.stringify(event))
  for (const name of ['output', 'summary']) writeFileSync(path(name), '')
  const config = `notify:\n  webhooks:\n    - url: ${url}/hook\n      secret_name: key\n      ${payload}\n`
  const inputs = {
    config,
    secrets: `key=${KEY}`,
    'allowed-hosts': '127.0.0.1',
    'allowed-schemes': 'http'
  }
  return {
    argv: [bundle],
    cwd: folder,
    env: {
      ...runnerEnv(folder),
      ...inputEnv(join(ROOT, 'action.yml'), inputs),
      GITHUB_API_URL: url,
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: path('event.json'),
      GITHUB_OUTPUT: path('output'),
      GITHUB_REPOSITORY: repository.full_name,
      GITHUB_STEP_SUMMARY: path('summary'),
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: path('temp')
    }
  }
}

/** peak answers the most memory a command held in any of five runs. */
async function peak({ argv, env, cwd }: Command) {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
  const file = join(folder, 'report.json')
  const all: { peakKb: number; undici: boolean }[] = []
  for (let run = 0; run < 5; run++) {
    await measure({
      argv: ['--require', PRELOAD, ...argv],
      cwd,
      env: { ...env, BENCH_REPORT: file }
    })
    all.push(JSON.parse(readFileSync(file, 'utf8')))
  }
  return {
    peakMb: Math.max(...all.map(({ peakKb }) => peakKb)) / 1024,
    undici: all.some(({ undici }) => undici)
  }
}
