// Fails when comments, messages or docs use a word of our own where the field
// has a usual one. Run it with `node scripts/words.ts`.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILES = [
  'src/**/*.ts',
  'scripts/descriptions.ts',
  'docs/**/*.md',
  '{README,CHANGELOG,SECURITY}.md',
  'action.yml'
]

/** What to find, and what to write instead. */
const WORDS: Readonly<Record<string, string>> = {
  answers: 'returns, responds',
  'mend|mends|mended': 'fix',
  'cure|cures|cured': 'fix',
  told: 'logged, notified, reported',
  'slip|slips': 'mistake, typo',
  'stranger|strangers': 'unauthenticated sender',
  starred: 'masked',
  'stands|stood': 'is',
  'goes on|go on|went on': 'continues',
  'passed over|passes over': 'skipped, ignored',
  '(?:speak|speaks|tell|tells) of': 'mentions, lists, reports',
  '(?:hear|hears|heard) of': 'is notified',
  'judge|judges|judged': 'check, evaluate',
  'must be there': 'is required',
  '(?:became|become|becomes|came|comes) of': 'the result',
  'nobody|anybody': 'not ..., no process, anyone',
  'takes back|take back': 'excludes',
  'proves itself': 'is authenticated',
  'the runner goes home': 'the runner is released',
  '(?:is|are) no(?! longer| more)': 'is not a',
  ', for (?:it|they|that|this)': ', because'
}

const PATTERNS = Object.entries(WORDS).map(
  ([words, instead]) =>
    [new RegExp(`(?<!\\w)(?:${words})(?!\\w)`, 'gi'), instead] as const
)

let hits = 0
for (const file of globSync(FILES, { cwd: ROOT }).sort()) {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n')
  for (const [index, line] of lines.entries())
    for (const [pattern, instead] of PATTERNS)
      for (const [found] of line.matchAll(pattern)) {
        console.error(`${file}:${index + 1}: "${found}", write: ${instead}`)
        hits++
      }
}
if (hits > 0) {
  console.error(`${hits} words to replace`)
  process.exitCode = 1
}
