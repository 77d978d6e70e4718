// Octokit reads and writes JSON with it; we read it ourselves, and write no
// numbers that need it.
export const { parse: JSONParse, stringify: JSONStringify } = JSON
