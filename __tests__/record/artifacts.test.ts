import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { readUploadedRecords } from '../../src/record/artifacts.ts'
import { NOW, type Reader, startReader } from '../build/reader.ts'
import { type Storage, startStorage, zip } from '../helpers/artifacts.ts'
import type { ApiState } from '../helpers/fake-github.ts'
import { respond } from '../helpers/fake-receiver.ts'

const HOUR_MS = 3_600_000

const MIB = 1024 * 1024

interface Place extends Reader {
  storage: Storage
  state: ApiState
  /** Returns the texts of the records of the last day. */
  texts(): Promise<string[]>
}

async function start(
  t: TestContext,
  parts: Partial<ApiState> = {}
): Promise<Place> {
  const storage = await startStorage()
  const reader = await startReader({ now: () => NOW, ...parts })
  t.after(reader.close)
  const read = () =>
    readUploadedRecords(reader, {
      repository: 'acme/lmp',
      since: NOW - 24 * HOUR_MS
    })
  const texts = async () => (await read()).map(({ text }) => text)
  return { ...reader, storage, state: reader.fake.state, texts }
}

/** What a list says of an artifact that is `hours` old. */
const aged = (hours: number, parts = {}) => ({
  created_at: new Date(NOW - hours * HOUR_MS).toISOString(),
  ...parts
})

describe('records in artifacts', () => {
  test('are read from the storage, oldest first, without the token', async t => {
    const place = await start(t)
    const { storage, state, fake } = place
    storage.upload(
      state,
      { 'webhook-record.json': '{"a":1}', 'other.json': '{}' },
      aged(3)
    )
    storage.upload(
      state,
      { 'deep/webhook-record-2.json': '\ufeff{"ü":2}' },
      aged(2, { name: 'webhook-record' })
    )
    storage.upload(state, { 'webhook-record.json': 'x' }, { name: 'logs' })
    storage.upload(state, { 'webhook-record.json': 'old' }, aged(25))
    const records = await readUploadedRecords(place, {
      repository: 'acme/lmp',
      since: NOW - 24 * HOUR_MS
    })
    assert.deepEqual(records, [
      {
        path: 'webhook-record-1 of run 2002: webhook-record.json',
        text: '{"a":1}',
        uploaded: NOW - 3 * HOUR_MS,
        mayBeOfFork: false
      },
      {
        path: 'webhook-record of run 2002: deep/webhook-record-2.json',
        text: '{"ü":2}',
        uploaded: NOW - 2 * HOUR_MS,
        mayBeOfFork: false
      }
    ])
    assert.equal(fake.requests.length, 3)
    assert.equal(storage.requests.length, 2)
    for (const { headers } of storage.requests)
      assert.equal(headers.authorization, undefined)
  })

  test('a file uploaded without an archive is a record', async t => {
    const { storage, state, texts } = await start(t)
    storage.uploadBytes(state, Buffer.from('{"a":1}'), {
      name: 'webhook-record.json'
    })
    assert.deepEqual(await texts(), ['{"a":1}'])
  })

  test('are read to the last page of a Gitea, which lists the oldest first', async t => {
    const { storage, state, texts } = await start(t, { forge: 'gitea' })
    for (let id = 1; id <= 60; id += 1)
      storage.upload(state, { 'webhook-record.json': 'old' }, aged(25, { id }))
    storage.upload(state, { 'webhook-record.json': 'new' }, aged(2, { id: 61 }))
    assert.deepEqual(await texts(), ['new'])
  })

  test('pages end with the first that is too old', async t => {
    const { storage, state, fake, texts } = await start(t)
    for (let index = 0; index < 350; index++)
      state.artifacts.push({
        ...aged(index < 250 ? 30 : 1),
        id: index,
        name: index === 249 ? 'webhook-record' : 'logs',
        location: ''
      })
    storage.upload(state, { 'webhook-record.json': '1' }, { id: 400 })
    assert.deepEqual(await texts(), ['1'])
    const pages = fake.asked().filter(line => line.includes('page='))
    assert.equal(pages.length, 3, pages.join('\n'))
  })

  for (const [what, head] of [
    ['a fork', 18],
    ['a fork that is gone', null]
  ] as const)
    test(`an artifact of a run of ${what} is skipped`, async t => {
      const { storage, state, texts, said } = await start(t)
      const forked = { id: 9, repository_id: 17, head_repository_id: head }
      storage.upload(
        state,
        { 'webhook-record.json': '{}' },
        { workflow_run: forked }
      )
      assert.deepEqual(await texts(), [])
      assert.deepEqual(said, [
        'info: artifact webhook-record-1 skipped: it is from a run of a fork'
      ])
      assert.equal(storage.requests.length, 0)
    })

  const whole = zip({ 'webhook-record.json': '{"a":1}' })
  const changed = (at: number, value: number) => {
    const copy = Buffer.from(whole)
    copy.writeUInt16LE(value, at < 0 ? copy.length + at : at)
    return copy
  }
  /** Two entries of a central directory that name the same 20 MiB. */
  const overlapping = () => {
    const name = Buffer.from('webhook-record.json')
    const content = Buffer.alloc(20 * MIB, ' ')
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt32LE(content.length, 20)
    entry.writeUInt16LE(name.length, 28)
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50)
    end.writeUInt16LE(2, 10)
    end.writeUInt32LE(local.length + name.length + content.length, 16)
    const files = [local, name, content, entry, name, entry, name]
    return Buffer.concat([...files, end])
  }
  const useless: [string, Buffer, object, RegExp][] = [
    ['expired', whole, { expired: true }, /expired/],
    ['too large', whole, { size_in_bytes: 33 * MIB }, /larger than 32 MiB/],
    [
      'larger than it says',
      Buffer.alloc(33 * MIB),
      { size_in_bytes: 1 },
      /more than 33554432 bytes/
    ],
    ['of overlapping files', overlapping(), {}, /unpacks to more than 32 MiB/],
    ['cut off', whole.subarray(0, -30), {}, /not a whole zip/],
    ['without an end', Buffer.from('PK'), {}, /not a whole zip/],
    ['of a wrong offset', changed(-6, 7), {}, /not a whole zip/],
    ['of an unknown method', changed(-87 + 10, 9), {}, /not a whole zip/],
    ['damaged inside', changed(49, 0xffff), {}, /not a whole zip/],
    ['of too many files', changed(-12, 1_001), {}, /more than 1000 files/],
    [
      'a bomb',
      zip({ 'webhook-record.json': ' '.repeat(33 * MIB) }),
      {},
      /unpacks to more than 32 MiB/
    ]
  ]
  for (const [what, content, parts, message] of useless)
    test(`an artifact that is ${what} is skipped, others are read`, async t => {
      const { storage, state, texts, said } = await start(t)
      storage.uploadBytes(state, content, { name: 'webhook-record', ...parts })
      storage.upload(state, { 'webhook-record.json': 'good' })
      assert.deepEqual(await texts(), ['good'])
      assert.equal(said.length, 1)
      assert.match(said[0] ?? '', message)
    })

  test('the newest of more than 32 MiB are read', async t => {
    const { storage, state, texts, said } = await start(t)
    for (const letter of ['a', 'b', 'c'])
      storage.upload(state, { 'webhook-record.json': letter.repeat(15 * MIB) })
    assert.deepEqual(
      (await texts()).map(text => text[0]),
      ['b', 'c']
    )
    assert.match(said[0] ?? '', /larger than 32 MiB; the older ones/)
  })

  test('no more than 32 MiB are downloaded, whatever else they hold', async t => {
    const { storage, state, texts, said } = await start(t)
    for (let hours = 1; hours < 10; hours++)
      storage.upload(
        state,
        { 'webhook-record.json': `${hours}` },
        aged(hours, { size_in_bytes: 10 * MIB })
      )
    assert.deepEqual(await texts(), ['3', '2', '1'])
    assert.equal(storage.requests.length, 4)
    assert.match(said[0] ?? '', /larger than 32 MiB; the older ones/)
  })

  test('a deleted artifact is skipped', async t => {
    const { storage, state, texts, said } = await start(t)
    storage.upload(state, { 'webhook-record.json': '{}' })
    state.faults.push({ on: /zip$/, handler: respond(404) })
    assert.deepEqual(await texts(), [])
    assert.match(said[0] ?? '', /^warning: artifact webhook-record-1 of run/)
  })

  test('the storage is asked again after a 503, by a new link', async t => {
    const { storage, state, texts, said, fake } = await start(t)
    storage.upload(state, { 'webhook-record.json': '{}' })
    const [artifact] = state.artifacts
    assert.ok(artifact)
    const good = artifact.location
    artifact.location = `${fake.url}/down?sig=secret-link`
    state.faults.push({
      on: /down/,
      handler: exchange => {
        artifact.location = good
        return respond(503)(exchange)
      }
    })
    assert.deepEqual(await texts(), ['{}'])
    assert.doesNotMatch(said.join('\n'), /secret-link/)
  })

  for (const [what, fault] of [
    ['may not', { permissions: { contents: 'read' } }],
    ['names a repository that it cannot see', { repository: 'acme/other' }]
  ] as const)
    test(`a token that ${what} is an error that says which permission`, async t => {
      const { texts } = await start(t, fault)
      await assert.rejects(texts(), /actions: read/)
    })

  test('no link to the storage is in an error', async t => {
    const { storage, state, texts } = await start(t)
    storage.upload(state, { 'webhook-record.json': '{}' })
    const [artifact] = state.artifacts
    assert.ok(artifact)
    artifact.location = artifact.location.replace(/sig=.*/, 'sig=secret-link')
    await assert.rejects(texts(), ({ message }: Error) => {
      assert.match(message, /was answered 400/)
      assert.doesNotMatch(message, /secret-link/)
      return true
    })
  })
})
