// Fails when a comment, a name, a message, a test's title or a page uses an
// idiom or a word of our own where the field has a usual one.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILES = [
  'src/**/*.ts',
  '{bench,scripts,demo,relay,shims}/**/*.{ts,mjs,cjs,js}',
  '__tests__/**/*.ts',
  '{bench,docs,demo,examples,relay,.github}/**/*.{md,yml}',
  '{README,CHANGELOG,CONTRIBUTING,SECURITY}.md',
  '**/action.yml'
]
/** This list and texts of others. */
const EXCLUDED = ['**/node_modules/**', 'scripts/words.ts']

/** What to find, and what to write instead. */
const WORDS: Readonly<Record<string, string>> = {
  '(?<=^\\s*/?\\*\\*? )(?:\\w+ ){0,4}answers': 'Returns',
  '(?:scene|shelf|story|stage(?!:))s?|stories|shelves': 'case, run, file, step',
  'mend|mends|mended': 'fix',
  'cure|cures|cured': 'fix',
  told: 'logged, notified, shown, distinguished',
  'slip|slips': 'mistake, typo',
  'stranger|strangers': 'unauthenticated sender',
  starred: 'masked, redacted',
  '(?:stands|stood)(?! for)': 'is',
  '(?:goes|go|went|gone) on(?! to)': 'continues',
  '(?:passed|passes) over': 'skipped, ignored',
  'lets? (?:in|pass)': 'accepts, allows',
  '(?:hand|hands|handed) out': 'returns, outputs',
  '(?:speak|speaks|tell|tells|know|knows|hear|hears|heard) of':
    'mentions, lists, reports, is notified',
  'judges?|judged|judging|judgements?': 'check, evaluate',
  'must be there': 'is required',
  '(?:became|become|becomes|came|comes) of': 'the result of',
  'nobody|anybody|somebody': 'not ..., no process, anyone',
  '(?:takes?|took) back': 'excludes',
  'proves? itself': 'is authenticated',
  'goes home': 'is released',
  'as it must|as they must': 'the expected ...',
  '(?<!(?:there|that|which|what|it) )(?:is|are) no(?! (?:longer|more|such)\\b)':
    'is not a',
  '(?<!there )(?:is|are) none(?! of)': 'is not one, is empty',
  ', for (?:it|they|that|this|he|a) (?:is|are|was|has|have|may|can|does)':
    ', because',
  'for good(?! measure)': 'permanently',
  'as ever': 'as before',
  'ways? back': 'callback',
  'all else': 'everything else',
  'and the like': 'and similar ...',
  'nothing but': 'only',
  'in vain': 'without effect',
  'as good as': 'almost',
  'of (?:its|their|his|her) own accord': 'without being asked',
  whoever: 'anyone who, the ... that',
  '(?<!once |if )any more(?! than)': 'no longer',
  'go(?:es)? along': 'is sent with it',
  'do(?:es)? (?:as well|for)': 'works too, is enough for',
  'speaks? for': 'reports',
  '(?<!but )but for(?! (?:the|a) (?:first|second|other))': 'except',
  'is due': 'expected, must follow',
  'com(?:e|es|ing) to nothing': 'has no effect, is',
  'under way': 'in progress',
  'once too often': 'harmful if repeated',
  '(?:is|are|was|were) to be': 'must be',
  '(?:breaks?|broke|broken) off': 'stops, aborted',
  '(?:is|are|was) good for': 'is valid for',
  'tells?(?! (?:which|whether|apart|<!channel>))':
    'reports, says, distinguishes',
  'brings?(?: along)?': 'sets, has, adds',
  '(?:is|are|was) believed|believes?': 'trusted, used',
  beside: 'next to, in addition to',
  'lest|hence|thereof|whence|thereby|wherein': 'plain words',
  'green and red|(?:is|ends|turns|goes) (?:green|red)': 'passes, fails'
}

const PATTERNS = Object.entries(WORDS).map(
  ([words, instead]) =>
    [new RegExp(`(?<!\\w)(?:${words})(?!\\w)`, 'gi'), instead] as const
)
/** A text in code, and whether it is a test's title. */
const TEXT =
  /(\b(?:test|describe)\(\s*)?('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)/g

let hits = 0
for (const file of globSync(FILES, { cwd: ROOT, exclude: EXCLUDED }).sort()) {
  const text = checkedText(file, readFileSync(join(ROOT, file), 'utf8'))
  for (const { line, found, instead } of wordsIn(text)) {
    console.error(`${file}:${line}: "${found}", write: ${instead}`)
    hits++
  }
}
if (hits > 0) {
  console.error(`${hits} words to replace`)
  process.exitCode = 1
}

/** Returns each word to replace in a text, with its line and the advice. */
function wordsIn(
  text: string
): { line: number; found: string; instead: string }[] {
  return text.split('\n').flatMap((line, index) =>
    PATTERNS.flatMap(([pattern, instead]) =>
      [...line.matchAll(pattern)].map(([found]) => ({
        line: index + 1,
        found,
        instead
      }))
    )
  )
}

/** Returns what is checked of a file: names in words, a test's titles only. */
function checkedText(file: string, text: string): string {
  if (!file.endsWith('.ts')) return text
  const code = file.startsWith('__tests__/')
    ? text.replaceAll(TEXT, (found, isTitle) =>
        found.replaceAll(isTitle ? /\$\{.*?\}/g : /[^\n]/g, '$')
      )
    : text
  return code.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
}
