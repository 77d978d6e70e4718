// @actions/github imports the default of the fetch that we pass to getOctokit.
// Saves 30 ms and 0.9 MB.
export const fetch = undefined
