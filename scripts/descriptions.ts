/** The keys of an own signature that mean the same wherever there is one. */
const scheme = {
  algorithm: 'The hash of the HMAC.',
  encoding: 'How the signature is written.',
  signed:
    'What is signed, with ${id}, ${timestamp} and ${body}, as "${timestamp}.${body}". Default: the body.',
  value:
    'The value of the header, with ${id}, ${timestamp} and ${signature}, as "t=${timestamp},v1=${signature}". In place of prefix.',
  timestamp_header:
    'A further header with the time that is signed, in Unix seconds.'
}

const request = {
  url: 'Where to send. An absolute URL of https or http; ${...} may stand in its path and query. ${secrets.NAME} alone is a whole URL kept as a secret.',
  name: 'The name in logs, outputs and inputs, unique in this list. Default: method and host, as "POST example.com".',
  enabled: 'false skips this webhook.',
  secret_name:
    'Name of the secret, in the input secrets, that signs the request; several for a rotation, the newest first. Without it the request is unsigned.',
  method:
    'The HTTP method, in any case: POST, PUT or PATCH unless the step allows others.',
  headers:
    'Headers to add, as texts; ${...} may be used. Those that the action sets itself cannot be set here.',
  query: 'Query parameters to join to the URL, as texts; ${...} may be used.',
  username: 'User name for basic authentication; ${...} may be used.',
  password:
    'Password for basic authentication, best as ${secrets.NAME}; needs username.',
  payload:
    'What to send: jobserv (the build), dockerhub (as Docker Hub sends a push) or github (the event of the workflow that sends, unchanged). Default: jobserv.',
  dockerhub: 'What payload: dockerhub says of the image.',
  'dockerhub.repo_name': 'The image, as acme/api. Default: owner/name.',
  'dockerhub.tag': 'The tag. Default: the branch or tag.',
  body: 'What to send instead of a payload: a mapping, a list or a text, with ${...} in it. Default for GET and HEAD: no body.',
  signature:
    'How to sign: jobserv, github, standard-webhooks, slack, stripe or a scheme of your own; a list sends them all.',
  'signature.header': 'The header that carries the signature.',
  'signature.prefix': 'What is before the signature, as "sha256=".',
  ...under('signature', scheme),
  success_codes:
    'The status codes that count as success: 302, 2xx, 200-206, one or a list.',
  success_body:
    'Which bodies of a success code are a success; any other one fails the delivery, without a retry. Not with method HEAD.',
  'success_body.path':
    'Where the value is in the JSON body. Without it the whole text counts.',
  'success_body.accepted_values': 'The values of a success.',
  idempotent:
    'false: what may have arrived is not sent again, for a receiver that would do it twice. Default: true; for a link of a chain only where it has its own retry_schedule.',
  timeout:
    'How long one attempt may take, from connecting to the end of the response: 30s, 10m, 1h or seconds.',
  retry_schedule:
    'Seconds to wait between attempts, as [1, 2, 4]; [] makes one attempt.'
}

const match = {
  match:
    'The runs that this is for. All keys must fit; of a list, the last pattern that fits decides, and one with ! excludes.',
  'match.branch': 'The head branch, without refs/heads/; a tag never fits.',
  'match.tag': 'The tag, without refs/tags/; a branch never fits.',
  'match.workflow': "The workflow's name.",
  'match.event': 'The event that started the run, as push.',
  'match.actor': 'Who started the run.',
  'match.repository': 'The head repository, as acme/lmp.'
}

const inbound = {
  match: 'The requests that this is for. All of it must fit.',
  'match.headers': 'Patterns by header name.',
  'match.query': 'Patterns by name in the query.',
  'match.body': 'Patterns by path in the JSON body, as pull_request.base.ref.'
}

const callback = {
  callback: 'How the receiver says that it is done.',
  'callback.via':
    'response (in the answer), delivery (being delivered is enough), listener (calls this step), status (writes a commit status), poll (this step asks) or event (starts a run with gate).',
  'callback.url':
    "via: poll: where to ask when the response has no Location header. via: event: the callback_url of a relay that is not the chain's, with ${callback_token} in it.",
  'callback.timeout':
    'How long to wait for the callback: 30s, 10m, 1h, 7d or seconds. Default: 10m; via: event 7d.',
  'callback.secret_name':
    'Name of the secret that callbacks are signed with; then unsigned ones are refused. For via: listener and event.',
  'callback.signature': 'How callbacks are signed.',
  'callback.signature.header': 'The header that carries the signature.',
  'callback.signature.prefix': 'What is before the signature.',
  ...under('callback.signature', scheme),
  'callback.format': "Where another system's JSON has what a callback says.",
  'callback.format.state':
    'The verdict; of a list of rules the first that lists the value decides.',
  'callback.format.state.path': 'Path of the value, as qualityGate.status.',
  'callback.format.state.success': 'Values that mean success.',
  'callback.format.state.failure':
    'Values that mean failure; any other value is an error.',
  'callback.format.state.pending': 'Values that mean: not yet, ask again.',
  'callback.format.description': 'The text to show.',
  'callback.format.description.path': 'Path of the text.',
  'callback.format.context': 'What the verdict is about.',
  'callback.format.context.path': 'Path of the text.',
  'callback.format.target_url': 'The page with more.',
  'callback.format.target_url.path': 'Path of the link.',
  'callback.format.conditions':
    'All must hold; other messages are not about what is waited for.',
  'callback.format.conditions.path': 'Path of the value.',
  'callback.format.conditions.accepted_values': 'Values that fit.'
}

/** What each key is for in one sentence, by its key path. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  extends:
    'A config of another repository whose lists come first: OWNER/NAME:PATH@REF, as acme/.github:webhooks.yml@v3.',
  notify: 'Webhooks that are notified of a build.',
  'notify.tests_url':
    "Where each run's tests are; fills runs[].tests. ${run.name} and other values of the run may be used, secrets may not.",
  'notify.email': 'Belongs to JobServ; not used here.',
  'notify.webhooks': 'The webhooks, all sent side by side.',
  ...under('notify.webhooks', {
    ...request,
    ...match,
    events:
      'The events that this webhook is sent for, one or a list. Default: build_completed.',
    required: 'false: a failed delivery is a warning and the step stays green.',
    optional: 'true: a file that extends this one may switch the webhook off.',
    only_failures: 'Send only builds in which anything failed.',
    failures_only: 'Another name of only_failures.'
  }),
  chains:
    'Webhooks that are sent in order, each after the success of the previous one.',
  ...under('chains', {
    name: 'The name of the chain, for the input chain.',
    enabled: 'false: the chain is not started.',
    optional: 'true: a file that extends this one may switch the chain off.',
    ...match,
    events: 'The events that start the chain. Default: build_passed.',
    timeout: 'How long the chain may wait in one step: 10m, 1h or seconds.',
    expect_final_callback:
      'false: the last webhook is done when it is delivered.',
    token_secret_name:
      'Name of the secret that signs continuation tokens; needed for via: event.',
    relay: 'The relay that receives the callbacks of this chain.',
    'relay.url': 'The origin of the relay, as https://hooks.example.',
    'relay.secret_name': 'Name of the secret RELAY.',
    'relay.workflow':
      'File name of the workflow that a callback starts. Default: repository_dispatch.',
    webhooks: 'The links of the chain, in order.'
  }),
  ...under('chains.webhooks', { ...request, ...callback }),
  receive: 'Inbound webhooks: who may send, and what to read from them.',
  'receive.relay': 'The relay that webhooks come in through.',
  ...under('receive.relay', {
    secret_name: 'Name of the secret RELAY.',
    workflow:
      'File name of the workflow that a webhook starts. Default: repository_dispatch.'
  }),
  'receive.providers': 'Senders, in order; the first that fits wins.',
  ...under('receive.providers', {
    name: 'The name of the provider, unique.',
    type: 'A sender whose headers and signature are known.',
    active: 'false skips this provider.',
    optional: 'true: a file that extends this one may switch the provider off.',
    ...inbound,
    signature:
      'How requests are signed: none, jobserv, github, standard-webhooks, {type: token, header, prefix} or a scheme of your own.',
    'signature.type': 'token: the header holds the secret itself.',
    'signature.header': 'The header that carries the signature or token.',
    'signature.prefix': 'What is before the signature or token.',
    ...under('signature', scheme),
    tolerance:
      'How far off a time that is signed may be: 30s, 10m, 1h or seconds. Default: 5m.',
    secret_name:
      'Name of the secret, or of several, that requests are signed with.'
  }),
  'receive.functions':
    "What to read; all active ones of the provider with the request's uri run.",
  ...under('receive.functions', {
    name: 'The name of the function, unique.',
    provider: 'The name of its provider.',
    uri: 'The end of the path that it answers to; none: any.',
    active: 'false skips this function.',
    optional: 'true: a file that extends this one may switch the function off.',
    ...inbound,
    conditions: 'What the body must hold. All must be met.',
    'conditions.path': 'Path of a value in the JSON body.',
    'conditions.accepted_values': 'The values that are accepted.',
    variables: 'What to read into the output variables.',
    'variables.name': 'The name of the variable.',
    'variables.from':
      'Where to read it: body, query or headers. Default: body.',
    'variables.path':
      'Path in the JSON body, or name of the parameter or header. Default: the name.',
    'variables.secret':
      'true: it is masked, and neither the log nor the record has its value.',
    'variables.type':
      'What the value must be; only texts of query and headers are converted.',
    'variables.required': 'true: it is an error when there is no value.',
    'variables.default_value': 'The value where there is none, of that type.'
  })
}

function under(
  prefix: string,
  texts: Readonly<Record<string, string>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text])
  )
}
