// @actions/github makes a client of this class on import, which we do not use:
// our fetch is passed to getOctokit. Saves 12 ms and 24 kB.
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
