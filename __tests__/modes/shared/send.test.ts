import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { describe, test } from 'node:test'
import type { Webhook } from '../../../src/config/template-names.ts'
import { createBodyRenderer } from '../../../src/delivery/request.ts'
import { requestLines } from '../../../src/delivery/transcript.ts'
import {
  deliveryOptions,
  mapConcurrent,
  renderRequest
} from '../../../src/modes/shared/send.ts'
import { createRedactor } from '../../../src/redaction/redactor.ts'
import { renderText } from '../../../src/templates/render.ts'
import fc from '../../helpers/property.ts'
import { inputsOf } from '../inputs.ts'

/** Tasks that end when the test says so, and in which order they did. */
function createTasks(count: number) {
  const items = Array.from({ length: count }, (_, item) => item)
  const events = new EventEmitter()
  const tasks = items.map(item => once(events, String(item)))
  const started: number[] = []
  const ended: number[] = []
  return {
    items,
    started,
    ended,
    async work(item: number): Promise<number> {
      started.push(item)
      const [error] = (await tasks[item]) ?? []
      if (error !== undefined) throw error
      ended.push(item)
      return item
    },
    end: (item: number) => events.emit(String(item)),
    fail: (item: number) => events.emit(String(item), new Error('early'))
  }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

describe('how a webhook is sent', () => {
  const options = (idempotent: boolean) =>
    deliveryOptions(
      {
        inputs: { mode: 'notify', showResponse: 'always' },
        allowlist: { schemes: [], methods: [], hosts: [] }
      },
      { signal: new AbortController().signal },
      { idempotent, success_codes: [] }
    )

  test('repeats nothing that may have arrived with idempotent: false', () => {
    assert.equal(options(true).retryOnlyIfUndelivered, false)
    assert.equal(options(false).retryOnlyIfUndelivered, true)
  })

  test('reuses no connection with idempotent: false', () => {
    assert.equal(options(true).keepAlive, true)
    assert.equal(options(false).keepAlive, false)
  })
})

describe('the request of a webhook', () => {
  const WEBHOOK: Webhook = {
    name: 'w',
    url: 'https://w.example/',
    enabled: true,
    secret_name: [],
    method: 'POST',
    body: '',
    headers: {},
    signature: ['jobserv'],
    success_codes: []
  }

  const silent = () => undefined
  const SILENT = {
    info: silent,
    warning: silent,
    error: silent,
    notice: silent,
    debug: silent,
    group: silent
  }

  /** Returns what is shown and recorded of a request, and redacted of `text`. */
  function shown(secret: string, parts: Partial<Webhook>, text: string) {
    const { add, redact } = createRedactor()
    add(secret)
    const secrets = new Map([['key', secret]])
    const title = `of ${secret}\nFAILED: the build`
    const variables = {
      key: secret,
      title,
      object: { titles: [title] }
    }
    const inputs = { ...inputsOf(1, 1, ''), variables }
    const io = { mask: add, redact }
    const body = createBodyRenderer({
      payload: null,
      isPrivate: false,
      serverUrl: '',
      event: {},
      keys: {},
      secrets
    })
    const rendered = renderRequest(
      { secrets, inputs },
      io,
      { ...WEBHOOK, name: 'w', ...parts },
      { id: 'msg_1', event: 'build_passed', values: {}, body }
    )
    if (rendered.kind === 'impossible') return [rendered.reason]
    const { prepared } = rendered
    return [
      ...requestLines(prepared, null, { redact, log: SILENT }),
      prepared.stored?.text ?? '',
      redact(text)
    ]
  }

  test('hides no more of a text of others that holds a secret', () => {
    const text = 'FAILED: the build'
    const body = '${variables.title | slack}'
    assert.equal(shown('production', { body }, text).at(-1), text)
  })

  test('shows no secret, whatever filters make of it', () => {
    const odd = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'"\\/&<>\'%+*(\n é') }),
      fc.string({ unit: 'binary' })
    )
    const filter = fc.oneof(
      fc.constantFrom('json', 'url', 'xml', 'slack', 'omit', 'default: "-"'),
      fc.integer({ min: 6, max: 90 }).map(length => `truncate: ${length}`)
    )
    fc.assert(
      fc.property(
        odd,
        odd,
        fc.constantFrom('secrets.key', 'variables.title', 'variables.object'),
        fc.array(filter, { maxLength: 4 }),
        (start, end, name, filters) => {
          const secret = `mine: ${start}T0kenOfMine${end}k`
          const text = `\${${[name, ...filters].join(' | ')}}`
          const title = `of ${secret}\nFAILED: the build`
          const values = new Map<string, unknown>([
            ['secrets.key', secret],
            ['variables.title', title],
            ['variables.object', { titles: [title] }]
          ])
          const made = renderText(text, one => values.get(one))
          for (const parts of [
            { body: `- ${text} -` },
            { body: { text: `- ${text} -` } },
            { body: [text, { [text]: 1 }] },
            { headers: { 'x-plain': `- ${text}` } },
            { query: { a: text } },
            { url: `https://w.example/${text}` }
          ]) {
            const all = shown(secret, parts, `- ${made} -`).join('\n')
            assert.doesNotMatch(
              all,
              /T0ken|0kenO|kenOf|enOfM|nOfMi|OfMin|fMine/
            )
          }
        }
      ),
      { numRuns: 300 }
    )
  })
})

describe('concurrent deliveries', () => {
  test('run at most the limit at once and keep their order', async () => {
    const { items, work, started, end } = createTasks(4)
    const results = collect(mapConcurrent(items, 2, work))
    await turn()
    assert.deepEqual(started, [0, 1])
    end(1)
    await turn()
    assert.deepEqual(started, [0, 1, 2])
    for (const item of [3, 2, 0]) end(item)
    assert.deepEqual(await results, [0, 1, 2, 3])
  })

  test('do not wait for a slow one', async () => {
    const { items, work, ended, end } = createTasks(5)
    const results = collect(mapConcurrent(items, 2, work))
    for (const item of [1, 2, 3, 4]) {
      end(item)
      await turn()
    }
    assert.deepEqual(ended, [1, 2, 3, 4])
    end(0)
    await results
  })

  test('report a failure in order and finish the others', async () => {
    const { items, work, ended, end, fail } = createTasks(4)
    const results = mapConcurrent(items, 2, work)
    const first = results.next()
    fail(1)
    await turn()
    end(2)
    end(3)
    await turn()
    end(0)
    assert.deepEqual(await first, { value: 0, done: false })
    await assert.rejects(results.next(), /early/)
    assert.deepEqual(ended, [2, 3, 0])
  })

  test('yield nothing without items', async () => {
    const results = mapConcurrent([], 2, async () => 1)
    assert.deepEqual(await collect(results), [])
  })
})

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}
