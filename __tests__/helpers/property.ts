import fc from 'fast-check'

/** The seed of all property tests: only a change of the code fails one. */
const SEED = 1

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? SEED) })

export default fc
