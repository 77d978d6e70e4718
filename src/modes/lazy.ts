// The modes that few steps run: a file of the bundle that only these load.
export { callback } from './callback/callback.ts'
export { chain } from './chain/chain.ts'
export { gate } from './gate/gate.ts'
export { receive } from './receive/receive.ts'
export { redeliver } from './redeliver/redeliver.ts'
