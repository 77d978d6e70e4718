// octokit.graphql, which we do not use, since not every server has it.
export const withCustomRequest = () => ({ defaults() {} })
