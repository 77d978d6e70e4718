import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { ACTIONS } from '../scripts/actions.ts'
import { ConfigError } from '../src/errors.ts'
import { parseSecrets, readInputs } from '../src/inputs.ts'
import fc from './helpers/property.ts'

const declared: Record<string, { default?: string }> = Object.assign(
  {},
  ...ACTIONS.map(({ inputs }) => inputs)
)

const MODES = [
  'notify',
  'test',
  'chain',
  'gate',
  'callback',
  'receive',
  'redeliver'
]

/** The inputs that no mode refuses, and why they are left out here. */
const EVERYWHERE = [
  'mode',
  'secrets',
  'listen',
  'public-url',
  'ca-certificates',
  // Their defaults are expressions, which only the runner evaluates.
  'github-token',
  'job-id',
  'job-status',
  // A gate and receive say better what is wrong with it.
  'dry-run'
]

/** A value of each input that is valid and not the default. */
const VALUES: Record<string, string> = {
  'run-id': '7',
  'trust-record': 'true',
  'run-attempt': '2',
  'allowed-schemes': 'http',
  'allowed-methods': 'GET',
  'allowed-hosts': 'a.example',
  'show-response': 'never',
  via: 'listener',
  timeout: '3s',
  since: '3h',
  coverage: 'false',
  repository: 'acme/other',
  'give-up-after': '3h',
  variables: '{"a":"b"}'
}

/** Each kind of step: its inputs and its event. */
const STEPS: Record<string, [inputs: Record<string, string>, event?: string]> =
  {
    notify: [{ mode: 'notify' }],
    test: [{ mode: 'test' }],
    chain: [{ mode: 'chain' }],
    'gate callback': [{ mode: 'gate', callback: '{}' }],
    'gate listener': [{ mode: 'gate', via: 'listener' }],
    'gate via status': [{ mode: 'gate', via: 'status' }],
    'gate via check': [{ mode: 'gate', via: 'check' }],
    'gate repository_dispatch': [{ mode: 'gate' }, 'repository_dispatch'],
    'gate workflow_dispatch': [{ mode: 'gate' }, 'workflow_dispatch'],
    'gate status': [{ mode: 'gate' }, 'status'],
    'gate check_run': [{ mode: 'gate' }, 'check_run'],
    'gate deployment_status': [{ mode: 'gate' }, 'deployment_status'],
    callback: [{ mode: 'callback' }],
    'receive event': [{ mode: 'receive' }, 'repository_dispatch'],
    'receive listener': [{ mode: 'receive', via: 'listener' }],
    'receive record': [{ mode: 'receive', record: 'x.json' }],
    redeliver: [{ mode: 'redeliver' }],
    'redeliver since': [{ mode: 'redeliver', since: '1h' }]
  }

const names = Object.keys(declared).filter(name => !EVERYWHERE.includes(name))

const environment = { ...process.env }

afterEach(() => {
  process.env = { ...environment }
})

/** Returns what is wrong with the inputs of a step, '' for nothing. */
function problem(kind: string, given: Record<string, string>): string {
  const [own, event = 'push'] = STEPS[kind] ?? assert.fail(kind)
  const inputs = { ...own, ...given }
  for (const [name, { default: value = '' }] of Object.entries(declared)) {
    const isExpression = String(value).includes('${{')
    process.env[`INPUT_${name.toUpperCase()}`] =
      inputs[name] ?? (isExpression ? '' : String(value))
  }
  process.env.GITHUB_EVENT_NAME = event
  process.env.GITHUB_EVENT_PATH = ''
  try {
    readInputs()
    return ''
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.message
  }
}

const set = (kind: string, name: string) =>
  problem(kind, {
    [name]:
      name === 'since' && kind.startsWith('gate')
        ? 'commit'
        : (VALUES[name] ?? 'x')
  })

/** Returns the modes whose action has an input. */
function modesOf(name: string): string[] {
  return ACTIONS.filter(({ inputs }) => name in inputs).flatMap(({ mode }) =>
    mode === 'notify' ? ['notify', 'test'] : mode
  )
}

describe('an input that the step does not read', () => {
  for (const kind of Object.keys(STEPS))
    test(`is not reported for the defaults: ${kind}`, () => {
      assert.equal(problem(kind, {}), '')
    })

  for (const name of names)
    test(`${name} is read in the modes whose action has it, and in no others`, () => {
      const modes = modesOf(name)
      assert.ok(modes.length > 0, 'no mode is named')
      for (const mode of MODES) {
        const kinds = Object.keys(STEPS).filter(
          kind => kind.split(' ')[0] === mode
        )
        const problems = kinds.map(kind => set(kind, name))
        if (modes.includes(mode)) assert.ok(problems.includes(''), mode)
        else
          for (const text of problems)
            assert.match(
              text,
              new RegExp(`^input ${name} is set, but .* does not read it`)
            )
      }
    })

  const expected: Record<string, string[]> = {
    'gate callback': ['callback', 'callback-format'],
    'gate listener': [
      'via',
      'listener-token',
      'callback-format',
      'callback-signature',
      'timeout'
    ],
    'gate via check': [
      'run-id',
      'run-attempt',
      'via',
      'context',
      'branch',
      'app',
      'callback-format',
      'since',
      'timeout'
    ],
    'gate via status': [
      'run-id',
      'run-attempt',
      'via',
      'context',
      'branch',
      'callback-format',
      'since',
      'timeout'
    ],
    'gate status': ['via', 'callback', 'context', 'branch', 'callback-format'],
    'gate check_run': [
      'via',
      'callback',
      'context',
      'branch',
      'app',
      'callback-format'
    ],
    'gate deployment_status': ['via', 'callback', 'context', 'callback-format']
  }
  // The gate itself says what is wrong with these two.
  const own = ['chain', 'callback-secret-name']
  for (const [kind, read] of Object.entries(expected))
    test(`${kind} reads only its inputs`, () => {
      const accepted = names.filter(
        name => !own.includes(name) && set(kind, name) === ''
      )
      assert.deepEqual(accepted.sort(), read.sort())
    })

  test('is reported with what reads it', () => {
    assert.equal(
      set('notify', 'record'),
      'input record is set, but mode notify does not read it; leave it out (it is read by mode receive with the input record, mode redeliver)'
    )
    assert.equal(
      set('gate status', 'app'),
      'input app is set, but a gate in status events does not read it; leave it out (it is read by a gate in check_run events, a gate with via: check)'
    )
    assert.match(
      set('notify', 'callback-secret-name'),
      /read by mode gate, mode callback\)$/
    )
  })

  test('is not reported when it is empty or the default', () => {
    assert.equal(problem('callback', { only: '', deliveries: 'failed' }), '')
  })
})

describe('the input variables', () => {
  test('has no integer that would be rounded', () => {
    assert.match(
      problem('notify', { variables: '{"id": 9007199254740993}' }),
      /^input variables holds an integer beyond 2\^53.* put it in quotes$/
    )
  })
})

const SECRET = 'hunter2hunter2'

describe('the input secrets', () => {
  for (const [title, text, wanted] of [
    ['nothing', '', {}],
    ['nothing but white space', ' \n\t\r\n ', {}],
    ['lines', 'A=1\n\nB_2=two\nc-3=\n', { A: '1', B_2: 'two', 'c-3': '' }],
    [
      'all after the first =',
      'A= a=b== \nB=\t"x"',
      { A: ' a=b== ', B: '\t"x"' }
    ],
    ['one CR dropped', 'A=1\r\nB=2\r\r\n\r\n', { A: '1', B: '2\r' }],
    [
      'names like properties',
      '__proto__=1\nconstructor=2',
      {
        ['__proto__']: '1',
        constructor: '2'
      }
    ],
    ['an object', ' \n{"A": "1\\n2", "B": ""}\n', { A: '1\n2', B: '' }],
    ['an empty object', '{}', {}],
    [
      'strings that look like keys',
      '{"A": "A", "B": "\\":\\"A\\":"}',
      {
        A: 'A',
        B: '":"A":'
      }
    ],
    ['__proto__ in an object', '{"__proto__": "x"}', { ['__proto__']: 'x' }]
  ] as const) {
    test(`reads ${title}`, () => {
      const parsed = parseSecrets(text)
      assert.ok('secrets' in parsed)
      assert.deepEqual([...parsed.secrets], Object.entries(wanted))
    })
  }

  for (const [title, text, wanted] of [
    ['a line without =', `A=1\n${SECRET}\n`, /line 2: write NAME=value/],
    ['several', `${SECRET}\nA=1\n ${SECRET}\n`, /lines 1, 3: /],
    ['a line of spaces among others', 'A=1\n  \n', /line 2: /],
    ['an empty name', `=${SECRET}`, /line 1: /],
    ['a space before the name', ` A=${SECRET}`, /line 1: /],
    ['a space behind the name', `A =${SECRET}`, /= directly after the name/],
    ['a colon for =', `A: ${SECRET}`, /= directly after the name/],
    ['a name given twice', `A=x\nB=y\nA=${SECRET}`, /given twice: A;/],
    ['a value of several lines', `A=${SECRET}\n${SECRET}`, /toJSON/],
    ['broken JSON', `{"A": "${SECRET}"`, /not valid JSON/],
    ['a number', `{"A": "${SECRET}", "N": 12}`, /N must be a string/],
    ['null', '{"A": null}', /A must be a string/],
    ['an object inside', `{"A": {"x": "${SECRET}"}}`, /A must be a string/],
    ['a bad name', `{"A B": "${SECRET}"}`, /name number 1/],
    ['an empty name in JSON', `{"": "${SECRET}"}`, /name number 1/],
    ['a key given twice', `{"A": "${SECRET}", "A": "x"}`, /given twice: A;/],
    ['twice, once escaped', '{"A": "x", "\\u0041": "y"}', /given twice: A;/],
    ['twice, a number first', '{"A": 1, "A": "y"}', /given twice: A;/],
    [
      'twice, an object first',
      `{"A": {"${SECRET}": ""}, "A": "y"}`,
      /given twice: A;/
    ],
    ['twice, __proto__', '{"__proto__": "x", "__proto__": "y"}', /given twice/],
    ['an array', `["${SECRET}"]`, /line 1: /],
    ['JSON and more behind it', `{"A": "x"} ${SECRET}`, /not valid JSON/]
  ] as const) {
    test(`rejects ${title} and shows nothing of it`, () => {
      const parsed = parseSecrets(text)
      assert.ok('error' in parsed)
      assert.match(parsed.error, wanted)
      assert.ok(!parsed.error.includes(SECRET))
    })
  }

  for (const [title, text, ended] of [
    ['a line break at the end of the last value', 'A=1\nB=2\n\n', ['B']],
    ['one at the end of another', 'A=1\r\n\r\nB=2', ['A']],
    ['no value', 'A=\n\nB=2\n', []],
    ['an empty line above', '\nA=1\n', []],
    ['JSON', '{"A": "1\\n"}\n\n', []]
  ] as const) {
    test(`finds the values that an empty line follows: ${title}`, () => {
      const parsed = parseSecrets(text)
      assert.ok('ended' in parsed)
      assert.deepEqual([...parsed.ended], ended)
    })
  }

  const names = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/)

  test('reads every object of strings as it was written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.string({ unit: 'binary' }), { minKeys: 1 }),
        object => {
          const parsed = parseSecrets(JSON.stringify(object, null, 1))
          assert.ok('secrets' in parsed)
          assert.deepEqual([...parsed.secrets], Object.entries(object))
        }
      )
    )
  })

  test('reads every value without a line end as it was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(names, { minLength: 1 }),
        fc.array(fc.string({ unit: 'binary' })),
        (keys, values) => {
          const entries = keys.map((key, index): [string, string] => [
            key,
            (values[index] ?? '').replace(/[\r\n]/g, '')
          ])
          const text = entries.map(([key, value]) => `${key}=${value}`)
          const parsed = parseSecrets(text.join('\r\n'))
          assert.ok('secrets' in parsed)
          assert.deepEqual([...parsed.secrets], entries)
        }
      )
    )
  })
})

describe('the error of a wrong time', () => {
  test('gives right ones', () => {
    for (const since of ['2 days', '0s', '25d'])
      assert.equal(
        problem('redeliver since', { mode: 'redeliver', since }),
        `input since is "${since}"; write a time up to 24 days, such as 30s, 10m, 1h, 7d`
      )
  })
})
