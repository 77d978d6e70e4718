import { readFileSync } from 'node:fs'
import { runStep } from './runner.mjs'
import { startApi, startReceiver } from './servers.mjs'
import { isSigned, sign } from './signature.mjs'

const TOKEN = 'ghs_demo'
const SECRET = 'UseSomethingGoodHere'
const started = Date.now()
const run = JSON.parse(
  readFileSync(new URL('recorded/run.json', import.meta.url), 'utf8')
)
const receiver = await startReceiver()
const config = `notify:
  webhooks:
    - url: ${receiver.url}/webhook
      secret_name: ACME_CI
`
const api = await startApi({ token: TOKEN, config })

title('The config, .github/webhooks.yml')
show(config)

const inputs = {
  'allowed-hosts': '127.0.0.1',
  'allowed-schemes': 'http',
  secrets: `ACME_CI=${SECRET}`
}
title('The step')
show('- uses: org/webhook-action@v1\n  with:')
for (const [name, value] of Object.entries(inputs))
  show(`    ${name}: ${value.replace(SECRET, '${{ secrets.ACME_CI }}')}`)

const step = await runStep({
  inputs: { ...inputs, 'github-token': TOKEN, 'job-status': 'success' },
  event: {
    action: 'completed',
    repository: run.repository,
    workflow_run: run
  },
  env: {
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: api.url,
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_JOB: 'notify',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: run.repository.full_name,
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '30207100001',
    GITHUB_RUN_NUMBER: '5',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: run.head_sha,
    GITHUB_WORKFLOW: 'Notify',
    GITHUB_WORKFLOW_SHA: run.head_sha
  }
})
receiver.close()
api.close()

title('The log of the step')
show(plainLog(step.log))

const [request] = receiver.requests
const signature = request?.headers['x-jobserv-sig'] ?? ''
const body = request?.body ?? Buffer.alloc(0)
const expected = sign(body, SECRET)
const payload = parse(body)
if (request) {
  title('The request that arrived')
  show(`${request.method} ${request.url}`)
  for (const [name, value] of Object.entries(request.headers)) {
    show(`${name}: ${value}`)
  }
  title(`Its body, ${body.length} bytes, formatted for readability`)
  show(JSON.stringify(payload, null, 2))
  title('Its signature, computed again from the bytes that arrived')
  show(`X-JobServ-Sig  ${signature}\nexpected       ${expected}`)
}

title('The outputs')
for (const [name, value] of Object.entries(step.outputs)) {
  show(`${name}: ${value}`)
}
title('The job summary')
show(step.summary)

const claims = [
  ['the step succeeded', step.code === 0, `exit code ${step.code}`],
  [
    'one request arrived',
    receiver.requests.length === 1,
    receiver.requests.length
  ],
  [
    'its signature is right',
    isSigned(body, signature, SECRET),
    signature || 'none'
  ],
  [
    'the payload is the recorded build',
    payload?.build_id === run.id,
    payload?.build_id
  ],
  ['its status is FAILED', payload?.status === 'FAILED', payload?.status],
  ['it has both runs', payload?.runs?.length === 2, payload?.runs?.length],
  [
    'the output result is success',
    step.outputs.result === 'success',
    step.outputs.result
  ],
  [
    'the output build-status is FAILED',
    step.outputs['build-status'] === 'FAILED',
    step.outputs['build-status']
  ],
  ['the job summary is written', step.summary !== '', 'an empty file'],
  ['the log holds no secret', !plainLog(step.log).includes(SECRET), 'it does']
]
title('The checks')
for (const [claim, holds, found] of claims) {
  show(holds ? `ok      ${claim}` : `FAILED  ${claim}: ${found}`)
}
const failed = claims.filter(([, holds]) => !holds).length
console.log(
  `\n${failed === 0 ? 'All checks passed' : `${failed} of ${claims.length} failed`} (Node ${process.version}, ${Date.now() - started} ms)`
)
process.exitCode = failed === 0 ? 0 : 1

function title(text) {
  console.log(`\n${text}`)
}

// Indented, so that a runner takes nothing shown here for a command of its own.
function show(text) {
  for (const line of text.trimEnd().split('\n')) console.log(`  | ${line}`)
}

function parse(body) {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

/** Returns what a runner shows of a log without debug logging. */
function plainLog(log) {
  return log.replaceAll(/^::(?:add-mask|debug)::.*\n?/gm, '')
}
