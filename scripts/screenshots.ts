// Runs the bundle (dist/index.js, or the one that is named) for each sample and
// saves a picture of its summary in docs/images/. Chromium draws it
// ($CHROMIUM, by default `chromium`) and pngquant makes it small.
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { renderPage } from './page.ts'
import { runSample, SAMPLE_RUNS } from './sample-runs.ts'

const IMAGES = fileURLToPath(new URL('../docs/images', import.meta.url))
const WIDTH = 860
/** Keeps letters sharp on screens with many pixels. */
const SCALE = 1.5
/** A window in which every summary has room before it is measured. */
const TALL = 4000
const DRAWN_MS = 20_000
const COLOURS = '32'

const folder = mkdtempSync(join(tmpdir(), 'webhook-action-screenshots-'))
mkdirSync(IMAGES, { recursive: true })
try {
  for (const [name, sample] of Object.entries(SAMPLE_RUNS)) {
    const summary = await runSample(sample, process.argv[2])
    for (const theme of ['light', 'dark'] as const) {
      const page = join(folder, `${name}.html`)
      const picture = join(folder, `${name}.png`)
      writeFileSync(page, renderPage(summary, theme))
      const [, height] =
        /data-height="(\d+)"/.exec(chromium(page, TALL, '--dump-dom')) ?? []
      if (height === undefined) throw new Error(`${name} was not drawn`)
      chromium(page, Number(height), `--screenshot=${picture}`)
      const suffix = theme === 'dark' ? '-dark' : ''
      const kept = join(IMAGES, `summary-${name}${suffix}.png`)
      run('pngquant', [
        '--force',
        '--strip',
        '--output',
        kept,
        COLOURS,
        picture
      ])
      console.log(`${kept}: ${statSync(kept).size} bytes`)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Opens a page in Chromium and returns what that printed. */
function chromium(page: string, height: number, act: string): string {
  const profile = mkdtempSync(join(folder, 'profile-'))
  return run(process.env.CHROMIUM ?? 'chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--allow-file-access-from-files',
    '--hide-scrollbars',
    `--force-device-scale-factor=${SCALE}`,
    `--user-data-dir=${profile}`,
    `--window-size=${WIDTH},${height}`,
    `--virtual-time-budget=${DRAWN_MS}`,
    act,
    pathToFileURL(page).href
  ])
}

/** Runs a program to its end and returns what it printed. */
function run(program: string, args: readonly string[]): string {
  const { stdout, stderr, status, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout
}
