import type { Inputs } from '../../src/inputs.ts'
import { SHA } from '../helpers/fixtures.ts'
import { API } from './gate-simulation.ts'

/** Returns the inputs of a gate in one job of one run. */
export function inputsOf(
  runId: number,
  runAttempt: number,
  jobId: string
): Inputs {
  return {
    mode: 'gate',
    configFile: '',
    config: '',
    jobId,
    jobStatus: 'success',
    needs: '',
    runId: null,
    runAttempt: null,
    only: [],
    allowedSchemes: ['https'],
    allowedMethods: ['POST'],
    allowedHosts: ['public'],
    showResponse: 'on-failure',
    caCertificates: '',
    dryRun: false,
    chain: '',
    startAt: '',
    via: 'event',
    listen: { host: '127.0.0.1', port: 0 },
    publicUrl: '',
    callback: '',
    context: '',
    branch: [],
    app: '',
    callbackSecretName: '',
    listenerToken: '',
    callbackFormat: '',
    timeoutMs: null,
    callbackUrl: '',
    state: '',
    description: '',
    targetUrl: '',
    variables: {},
    record: '',
    deliveries: [],
    sinceMs: null,
    giveUpAfterMs: 0,
    coverage: false,
    environment: {
      repository: 'acme/lmp',
      repositoryOwner: 'acme',
      workflow: 'Gate',
      workflowRef: '',
      runId,
      runNumber: 1,
      runAttempt,
      sha: SHA,
      workflowSha: SHA,
      ref: 'refs/heads/main',
      refName: 'main',
      headRef: '',
      eventName: 'repository_dispatch',
      actor: 'octocat',
      serverUrl: 'https://github.com',
      apiUrl: API,
      workspace: '/',
      runnerName: `runner ${runId}`,
      job: 'gate',
      temp: '/',
      event: {}
    }
  }
}
