import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { matchNeeds, parseNeeds } from '../../src/build/needs.ts'
import type { RunStatus } from '../../src/build/status.ts'

describe('reading needs', () => {
  test('reads the output of toJSON(needs)', () => {
    const text =
      '{"build":{"result":"success","outputs":{"a":"b"}},"lint":{"result":"skipped","outputs":{}}}'
    assert.deepEqual(
      parseNeeds(text),
      new Map([
        ['build', 'success'],
        ['lint', 'skipped']
      ])
    )
  })

  test('reads results without the rest of a job', () => {
    assert.deepEqual(
      parseNeeds('{"build":"success","lint":{"result":"skipped"}}'),
      new Map([
        ['build', 'success'],
        ['lint', 'skipped']
      ])
    )
    assert.throws(() => parseNeeds('{"build":"passed"}'), {
      message:
        'input needs says that "build" is "passed"; write one of success, failure, cancelled, skipped, as "needs: ${{ toJSON(needs) }}" does'
    })
  })

  for (const key of ['prototype', 'constructor', '__proto__', 'toString'])
    test(`accepts a job with the key ${key}`, () => {
      assert.deepEqual(
        parseNeeds(`{"${key}":{"result":"failure","outputs":{}}}`),
        new Map([[key, 'failure']])
      )
      assert.throws(() => parseNeeds(`{"${key}":{}}`), /toJSON\(needs\)/)
    })

  for (const text of ['', ' \n', '{}', '{ }', '{\n}'])
    test(`treats ${JSON.stringify(text)} as not given`, () => {
      assert.equal(parseNeeds(text), null)
    })

  for (const text of ['build', '[]', '"x"', 'null', '1', '{"a":1}', '{"a":{}}'])
    test(`rejects ${text} and says what to write`, () => {
      assert.throws(() => parseNeeds(text), {
        name: 'Error',
        message: /needs: \$\{\{ toJSON\(needs\) \}\}/
      })
    })

  for (const word of ['ok', 'SUCCESS', '', 'skip', 'toString'])
    test(`rejects the result ${JSON.stringify(word)} and lists the four results`, () => {
      const results = { lint: { result: 'skipped' }, build: { result: word } }
      assert.throws(() => parseNeeds(JSON.stringify(results)), {
        message: `input needs says that "build" is "${word}"; write one of success, failure, cancelled, skipped, as "needs: \${{ toJSON(needs) }}" does`
      })
    })
})

const NEEDS = new Map([
  ['build', 'success'],
  ['test', 'failure']
])

/** Returns, by name, what is found for runs with these names and words. */
function find(named: [string, RunStatus][], needs = NEEDS) {
  const runs = named.map(([name, status]) => ({ name, status }))
  return [...matchNeeds(runs, needs)].map(
    ([{ name }, { result, isUnambiguous, isCertain }]) =>
      `${name}: ${result}${isUnambiguous ? ', clear' : ''}${isCertain ? ', sure' : ''}`
  )
}

const names: [string, string | null][] = [
  ['build', 'success'],
  ['build (amd64, 22)', 'success'],
  ['build / compile', 'success'],
  ['build (amd64) / compile', 'success'],
  ['test / build', 'failure'],
  ['builder', null],
  ['build-all', null],
  ['build all', null],
  ['Build', null],
  ['build(amd64)', null],
  ['lint / build', null],
  ['toString', null],
  [' (x)', null],
  ['', null]
]

describe('matching the runs of a build with needs', () => {
  for (const [name, word] of names)
    test(`gives the run "${name}" alone the result ${word}`, () => {
      const needs = new Map([...NEEDS, ['', 'success']])
      const expected = word === null ? [] : [`${name}: ${word}, clear, sure`]
      assert.deepEqual(find([[name, 'FAILED']], needs), expected)
    })

  const kinds: [string, string[], string[]][] = [
    ['a matrix', ['build (1)', 'build (2)'], ['build (1)', 'build (2)']],
    [
      'a called workflow',
      ['build / a', 'build / b'],
      ['build / a', 'build / b']
    ],
    [
      'a matrix of called workflows',
      ['build (1) / a', 'build (2) / a'],
      ['build (1) / a', 'build (2) / a']
    ],
    ['the job, not what looks like it', ['build', 'build / a'], ['build']],
    ['a key, not what is named likewise', ['build (1)', 'build / a'], []],
    ['one job, not of two', ['build', 'build'], []]
  ]

  for (const [name, runs, clear] of kinds)
    test(`is clear about the runs of ${name}`, () => {
      const found = find(runs.map(run => [run, 'FAILED']))
      assert.equal(found.length, runs.length)
      assert.deepEqual(
        found.filter(line => line.includes('clear')),
        clear.map(run => `${run}: success, clear, sure`)
      )
    })

  const BOTH = ['build: success, clear', 'test: failure, clear']
  const SURE = BOTH.map(line => `${line}, sure`)
  const others: [string, RunStatus, string[]][] = [
    ['PASSED', 'PASSED', BOTH],
    ['was SKIPPED', 'SKIPPED', SURE],
    ['goes on', 'RUNNING', SURE]
  ]

  for (const [name, status, expected] of others)
    test(`is ${expected === BOTH ? 'unsure' : 'sure'} about all runs next to a run without a key that ${name}`, () => {
      const found = find([
        ['build', 'FAILED'],
        ['test', 'FAILED'],
        ['Unit', status]
      ])
      assert.deepEqual(found, expected)
    })

  test('allows a run without a key to be that of a key without runs', () => {
    const needs = new Map([...NEEDS, ['docs', 'success']])
    const runs: [string, RunStatus][] = [
      ['build', 'FAILED'],
      ['Write docs', 'PASSED']
    ]
    assert.deepEqual(find(runs, needs), ['build: success, clear, sure'])
    assert.deepEqual(find(runs, NEEDS), ['build: success, clear'])
  })

  test('matches no run that PASSED with a failed key', () => {
    const needs = new Map([...NEEDS, ['docs', 'failure']])
    assert.deepEqual(
      find(
        [
          ['build', 'FAILED'],
          ['Unit', 'PASSED']
        ],
        needs
      ),
      ['build: success, clear']
    )
  })

  test('is unsure about a failure while another run of its job continues', () => {
    assert.deepEqual(
      find([
        ['build (1)', 'FAILED'],
        ['build (2)', 'RUNNING']
      ]),
      ['build (1): success, clear', 'build (2): success, clear, sure']
    )
  })
})
