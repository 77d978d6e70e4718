// What yaml needs to write YAML, which the action does not do. Keys that are no
// plain words, which yaml writes when it reads them, are refused before. Without
// it and the other schemas (yaml-tags.js): 35 kB less.
export const createStringifyContext = undefined
export const stringifyCollection = undefined
export const stringifyDocument = undefined
export const stringifyNumber = undefined
export const stringifyPair = undefined
export const stringifyString = undefined
