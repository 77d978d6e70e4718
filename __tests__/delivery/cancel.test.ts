import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onCancel } from '../../src/delivery/cancel.ts'

test('everything that waits is called once, unless it was called off', () => {
  const controller = new AbortController()
  const called: string[] = []
  const wait = (name: string) =>
    onCancel(controller.signal, () => called.push(name))
  const callOffs = ['a', 'b', 'c'].map(wait)
  callOffs[1]?.()
  wait('d')
  callOffs[1]?.()
  controller.abort()
  controller.abort()
  assert.deepEqual(called, ['a', 'd', 'c'])
})

test('what is called may call off what waits beside it', () => {
  const controller = new AbortController()
  const called: string[] = []
  onCancel(controller.signal, () => {
    called.push('a')
    callOff()
  })
  const callOff = onCancel(controller.signal, () => called.push('b'))
  controller.abort()
  assert.deepEqual(called, ['a'])
})
