import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { ACTIONS } from '../scripts/actions.ts'
import {
  exampleWorkflows,
  ownInputs,
  ownWorkflows,
  read,
  shownWorkflows,
  type Workflow
} from './helpers/documentation.ts'
import { ROOT } from './helpers/fixtures.ts'
import { findMistakes } from './helpers/language-service.ts'

const OURS = 'org/webhook-action@v1'
const folder = mkdtempSync(join(tmpdir(), 'webhook-action-validate-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const examples = exampleWorkflows()
const shown = shownWorkflows()
const all = [...examples, ...ownWorkflows(), ...shown]

/** Has one mistake for each of the three, and one that two see. */
const BROKEN = `
name: Broken
on: pull_request_target
permissions: write-all
jobs:
  webhooks:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@v7
        with: {perist-credentials: false}
      - id: webhooks
        uses: ${OURS}
        with: {mod: chain}
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: echo "\${{ steps.webhooks.outputs.verdict }}"
      - run: echo "\${{ nothing.there }}"
`

describe('the rules for workflows and action.yml', () => {
  for (const { name, text } of all) {
    test(`are kept by ${name}, by GitHub's language service`, async () => {
      assert.deepEqual(await findMistakes(name, text), [])
    })
  }

  for (const { file } of ACTIONS)
    test(`are kept by ${file}, by GitHub's language service`, async () => {
      assert.deepEqual(await findMistakes(file, read(file)), [])
    })

  test('are checked: the language service finds what is wrong', async () => {
    assert.deepEqual(await findMistakes('broken.yml', BROKEN), [
      "11: Invalid action input 'perist-credentials'",
      "14: Invalid action input 'mod'",
      "17: Unrecognized named-value: 'nothing'"
    ])
    const action = read('action.yml').replace('\nruns:', '\nrun:')
    assert.notDeepEqual(await findMistakes('broken/action.yml', action), [])
  })

  interface Problem {
    filepath: string
    line: number
    message: string
  }

  /**
   * Returns what actionlint says of workflows that lie in a repository
   * with our action in it, so that inputs and outputs are looked at as well.
   */
  function lint(workflows: Workflow[]): string[] {
    const root = mkdtempSync(join(folder, 'lint-'))
    const place = join(root, '.github/workflows')
    for (const path of [join(root, '.git'), join(root, 'dist'), place])
      mkdirSync(path, { recursive: true })
    for (const { file } of ACTIONS) {
      mkdirSync(join(root, file, '..'), { recursive: true })
      writeFileSync(join(root, file), read(file))
    }
    writeFileSync(join(root, 'dist/index.js'), '')
    for (const { name, text } of workflows)
      writeFileSync(
        join(place, `${name.replaceAll(/\W+/g, '-')}.yml`),
        text.replaceAll(/org\/webhook-action(\/\w+)?@v1/g, './$1')
      )
    const config = join(ROOT, '.github/actionlint.yaml')
    const format = ['-config-file', config, '-format', '{{json .}}']
    const programs = ['-shellcheck=', '-pyflakes=']
    const said = runTool('actionlint', [...format, ...programs], root)
    const problems: Problem[] = JSON.parse(said)
    return problems.map(
      ({ filepath, line, message }) => `${filepath}:${line} ${message}`
    )
  }

  test('are kept by every workflow, by actionlint', {
    skip: absence('actionlint')
  }, () => {
    assert.deepEqual(lint(all), [])
  })

  test('are checked: actionlint finds what is wrong', {
    skip: absence('actionlint')
  }, () => {
    const found = lint([{ name: 'broken', text: BROKEN }]).join('\n')
    assert.match(found, /:14 input "mod" is not defined in action/)
    assert.match(found, /:15 .*potentially untrusted/)
    assert.match(found, /:16 property "verdict" is not defined/)
    assert.match(found, /:17 undefined variable "nothing"/)
  })

  interface Finding {
    ident: string
    determinations: { severity: string }
    locations: { symbolic: { key: { Local?: { verbatim_path?: string } } } }[]
  }

  /** Returns what zizmor says of `paths` above informational. */
  function audit(paths: string[]): string[] {
    const config = ['--config', join(ROOT, '.github/zizmor.yml')]
    const format = ['--offline', '--no-progress', '--format', 'json']
    const found: Finding[] = JSON.parse(
      runTool('zizmor', [...config, ...format, ...paths], ROOT)
    )
    return found
      .filter(
        ({ determinations }) => determinations.severity !== 'Informational'
      )
      .map(
        ({ ident, determinations, locations: [first] }) =>
          `${first?.symbolic.key.Local?.verbatim_path} ${ident} ${determinations.severity}`
      )
  }

  /** Returns the path of a new file with `text`. */
  function written(name: string, text: string): string {
    const path = join(mkdtempSync(join(folder, 'audit-')), name)
    writeFileSync(path, text)
    return path
  }

  test('are kept by every workflow, by zizmor', {
    skip: absence('zizmor')
  }, () => {
    const paths = [
      ...examples.map(({ name }) => name),
      ...shown.map(({ text }) => written('workflow.yml', text))
    ]
    const manifests = ACTIONS.map(({ file }) => file)
    assert.deepEqual(audit([...paths, '.github', ...manifests]), [])
  })

  test('are checked: zizmor finds what is wrong', {
    skip: absence('zizmor')
  }, () => {
    const found = audit([written('broken.yml', BROKEN)]).join('\n')
    for (const ident of [
      'dangerous-triggers',
      'artipacked',
      'template-injection',
      'unpinned-uses'
    ])
      assert.match(found, new RegExp(` ${ident} `))
  })

  interface Jobs {
    on: unknown
    jobs: Record<string, { steps: Step[] }>
  }

  interface Step {
    uses?: string
    run?: string
    with?: Record<string, string>
  }

  /** What the action itself has written, and so may be uploaded. */
  const RECORD = /^\$\{\{ steps\.\w+\.outputs\.record-file \}\}$/

  // zizmor is configured to ignore workflow_run in examples; this checks it.
  for (const { name, text } of examples) {
    test(`are kept by ${name}, which uses no code of another run`, () => {
      const { on, jobs }: Jobs = parse(text)
      assert.doesNotMatch(JSON.stringify(on), /pull_request_target/)
      if (!JSON.stringify(on).includes('workflow_run')) return
      const steps = Object.values(jobs).flatMap(({ steps }) => steps)
      for (const { uses = OURS, run = '', with: given = {} } of steps) {
        const uploads = uses.startsWith('actions/upload-artifact@')
        if (uploads) assert.match(given.path ?? '', RECORD)
        else assert.ok(ownInputs({ uses }), uses)
        assert.doesNotMatch(run, /\$\{\{|git (clone|fetch)|gh run download/)
      }
    })
  }

  const fits = new Ajv({ strict: false }).compile(
    JSON.parse(read('webhooks.schema.json'))
  )

  for (const { name, text } of all) {
    const { jobs }: Jobs = parse(text)
    const configs = Object.values(jobs)
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses }) => uses === OURS || uses === './')
      .flatMap(({ with: given }) => given?.config ?? [])
      .filter(config => !config.includes('${{'))
    for (const [at, config] of configs.entries())
      test(`are kept by config ${at + 1} in ${name}, by the schema`, () => {
        assert.ok(fits(parse(config)), JSON.stringify(fits.errors))
      })
  }

  test('are checked: the schema rejects what is wrong', () => {
    assert.ok(!fits({ notify: { webhooks: [{ ulr: 'https://a.example' }] } }))
  })
})

/** A program that is no package of npm. */
type Tool = 'actionlint' | 'zizmor'

/**
 * Returns why a test that needs `tool` is skipped, false where it is
 * there or where REQUIRE_TOOLS says that it must be.
 */
function absence(tool: Tool): string | false {
  if (process.env.REQUIRE_TOOLS === '1' || find(tool) !== null) return false
  return `${tool} is not installed; .ci/run says how`
}

/**
 * Returns what `tool` wrote to its standard output, whatever its exit
 * code. Throws where it is not there, cannot start or fails otherwise.
 */
function runTool(tool: Tool, args: readonly string[], cwd: string): string {
  const path = find(tool)
  if (path === null)
    throw new Error(`${tool} is missing; .ci/run says how to install it`)
  const { stdout, stderr, error } = spawnSync(path, args, {
    cwd,
    encoding: 'utf8'
  })
  if (error) throw error
  if (stdout === '') throw new Error(`${tool} said nothing: ${stderr}`)
  return stdout
}

function find(tool: Tool): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = [...folders, join(homedir(), 'go/bin')].map(folder =>
    join(folder, tool)
  )
  return paths.find(path => existsSync(path)) ?? null
}
