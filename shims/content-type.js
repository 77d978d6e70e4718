// Octokit reads the type of bodies that it parses; we parse them ourselves.
export const parse = undefined
