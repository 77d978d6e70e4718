// Fails when a module of src/ imports one of a higher layer:
// `node scripts/layers.ts`. Cycles between files are Biome's (noImportCycles).
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** From the top down: each may import its own layer and those below it. */
const LAYERS = [
  ['cli'],
  ['index', 'outputs', 'relay'],
  ['modes'],
  ['modes/shared'],
  ['record'],
  ['summary'],
  ['delivery'],
  ['redaction'],
  ['config'],
  ['build'],
  ['io', 'inputs'],
  ['callback'],
  ['templates'],
  ['github'],
  ['http'],
  ['errors', 'clock', 'logger', 'context', 'relay-keys', 'version'],
  ['signature'],
  ['lib']
]
/** Modes do not import each other, except these. */
const BETWEEN_MODES = ['modes/gate modes/chain/resume']
const IMPORT = /\b(?:from|import\()\s*(?:\/\*.*?\*\/\s*)?'(\.[^']+)\.ts'/g

/** Returns the number of a module's layer, -1 when it has none. */
function layerOf(path: string): number {
  const within = (name: string) => path === name || path.startsWith(`${name}/`)
  return LAYERS.findLastIndex(names => names.some(within))
}

/** Returns the folder of a mode, '' outside of them. */
function modeOf(path: string): string {
  return /^modes\/(?!shared\/)\w+(?=\/)/.exec(path)?.[0] ?? ''
}

for (const file of globSync('**/*.ts', { cwd: SRC }).sort()) {
  const path = file.slice(0, -'.ts'.length)
  const complain = (text: string) => {
    console.error(`src/${file}: ${text}`)
    process.exitCode = 1
  }
  if (layerOf(path) < 0) complain('is in no layer of scripts/layers.ts')
  for (const [, specifier = ''] of readFileSync(
    join(SRC, file),
    'utf8'
  ).matchAll(IMPORT)) {
    const imported = join(dirname(path), specifier)
    const [from, to] = [modeOf(path), modeOf(imported)]
    if (layerOf(imported) < layerOf(path))
      complain(`imports ${imported}, which is in a higher layer`)
    else if (
      from &&
      to &&
      from !== to &&
      !BETWEEN_MODES.includes(`${from} ${imported}`)
    )
      complain(`imports ${imported} of another mode`)
  }
}
