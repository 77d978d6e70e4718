// The modes that the bundle has in a file of their own: without them, a step
// that notifies starts 3 ms sooner.
export { callback } from './callback.ts'
export { chain } from './chain.ts'
export { gate } from './gate.ts'
export { receive } from './receive.ts'
export { redeliver } from './redeliver.ts'
