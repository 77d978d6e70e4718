import { reject } from '../callback/callback.ts'
import { claimState } from '../callback/claim.ts'
import type { Claims } from '../callback/continuation-token.ts'
import { signedCallback } from '../callback/event.ts'
import { readMessage } from '../callback/format.ts'
import type { Config } from '../config/parse.ts'
import type { ChainConfig, LinkConfig } from '../config/schema/webhooks.ts'
import type { Api } from '../github/client.ts'
import { createStatuses } from '../github/commit-statuses.ts'
import { ApiError } from '../github/errors.ts'
import { decodeUtf8, ownValue } from '../lib/json.ts'
import { toBasicPlane } from '../lib/text.ts'
import { signatureHeader, verify } from '../signature.ts'
import type { SenderSecrets } from './environment.ts'
import { type CallApi, dispatchRefused, GitHubError } from './github.ts'
import { NOT_FOUND, type Reply, refusal } from './response.ts'
import { fitsDispatch } from './webhook-text.ts'

/** What a callback is checked and dispatched with. */
interface CallbackContext {
  config: Config
  defaultBranch: string
  secrets: SenderSecrets
  call: CallApi
  apiUrl: string
  /** In Unix milliseconds. */
  now: () => number
}

/** A claimant without a run: every claim that it sees is another run's. */
const NO_RUN = { page: '', attempt: 0, job: '' }

/** The response to a token that has expired or was replaced. */
export const OVER = refusal(
  410,
  'expired',
  'The time for this callback is over.'
)

/**
 * Returns the response to a callback with a genuine token, once it has been
 * dispatched to the gate, which checks everything again. Throws GitHubError.
 */
export async function answerCallback(
  token: string,
  claims: Claims,
  request: { headers: Readonly<Record<string, string>>; body: Buffer },
  context: CallbackContext
): Promise<Reply> {
  const found = findLink(context.config, claims)
  if (found === null) return NOT_FOUND
  const { chain, link } = found
  const signed = checkSignature(link, token, request, context)
  if (signed !== null) return signed
  const reading = readMessage(request.body, link.callback.format ?? null)
  if (reading.kind === 'rejected') return rejected(reading)
  if (reading.kind === 'unrelated') return ignored(reading.message)
  const state = reading.kind === 'pending' ? 'pending' : reading.callback.state
  const taken = {
    status: 200,
    body: { accepted: true, chain: chain.name, webhook: link.name, state }
  }
  if (state === 'pending') return taken
  const statuses = await linkStatuses(claims, context)
  const claim = claimState(statuses, claims.nonce, NO_RUN)
  if (claim.kind === 'rejected' && claim.why === 'resent') return OVER
  if (claim.kind === 'rejected' && claim.why === 'ended')
    return claim.ended === state
      ? { ...taken, body: { ...taken.body, duplicate: true } }
      : alreadyFinal(claim.ended)
  const sent = {
    token,
    callback: decodeUtf8(request.body) ?? '',
    signature: request.headers[signatureHeader(link.callback.signature)] ?? ''
  }
  if (!fitsDispatch(sent)) return UNFIT
  await dispatch(chain, sent, context)
  return taken
}

/** Returns the response to a body that is too long for a callback. */
export function tooLarge(): Reply {
  return rejected(reject(['body_too_large']))
}

/** Returns the response to a callback that is rejected, with every reason. */
export function rejected({
  http,
  errors,
  message
}: {
  http: number
  errors: readonly string[]
  message: string
}): Reply {
  const reply = refusal(http, errors[0] ?? 'refused', message)
  return { ...reply, body: { ...reply.body, errors } }
}

function ignored(message: string): Reply {
  return { status: 202, body: { accepted: false, errors: [], message } }
}

const UNFIT = rejected({
  http: 413,
  errors: ['body_too_large'],
  message: 'The callback does not fit a dispatch.'
})

function alreadyFinal(state: string): Reply {
  const errors = ['already_final']
  const message = `The first callback counts: ${state}.`
  const reply = rejected({ http: 409, errors, message })
  return { ...reply, body: { ...reply.body, state } }
}

function findLink(
  { chains }: Config,
  claims: Claims
): { chain: ChainConfig; link: LinkConfig } | null {
  const chain = chains.find(({ name }) => name === claims.chain)
  const link = chain?.webhooks.find(({ name }) => name === claims.link)
  return chain?.relay !== undefined &&
    link?.enabled &&
    link.callback.via === 'event'
    ? { chain, link }
    : null
}

/** The gate checks the secrets that the relay does not know. */
function checkSignature(
  { callback }: LinkConfig,
  token: string,
  {
    headers,
    body
  }: { headers: Readonly<Record<string, string>>; body: Buffer },
  { secrets, now }: CallbackContext
): Reply | null {
  const { secret_name, signature } = callback
  const known = secret_name.map(name => secrets.get(name) ?? [])
  const isKnown = known.length > 0 && known.every(values => values.length > 0)
  if (!isKnown) return null
  const message = {
    headers,
    body: signedCallback(signature, token, body),
    now: Math.floor(now() / 1000)
  }
  return verify(signature, message, known.flat()) === 'ok'
    ? null
    : refusal(
        401,
        'invalid_signature',
        "The callback's signature is missing or wrong."
      )
}

/** Returns the statuses of the link that the token is for. */
async function linkStatuses(
  { repository, run, chain, link }: Claims,
  { call, apiUrl }: CallbackContext
) {
  const found = await call({
    path: `/actions/runs/${run}`,
    permission: 'actions:read'
  })
  const sha = ownValue(found.json, 'head_sha')
  if (typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha))
    throw new GitHubError('the run of the chain is not there', 502)
  const api = statusesApi(sha, call)
  try {
    const statuses = createStatuses(api, { apiUrl, repository, sha })
    return await statuses.list(toBasicPlane(`webhook/${chain}/${link}`))
  } catch (error) {
    throw error instanceof ApiError
      ? new GitHubError(error.message, 502)
      : error
  }
}

/** Returns the part of the API that reads statuses. */
function statusesApi(sha: string, call: CallApi): Api {
  return {
    async *pages(_route, _parameters, { most }) {
      for (let page = 1; page <= most; page++) {
        const { status, headers, json } = await call({
          path: `/commits/${sha}/statuses?per_page=100&page=${page}`,
          permission: 'statuses:read'
        })
        if (!Array.isArray(json))
          throw new ApiError(`GET statuses: ${status} without a list`, status)
        const more = /rel="?next"?/.test(headers.get('link') ?? '')
        yield { items: json, total: null, more }
        if (!more) return
      }
    },
    request: () => Promise.reject(new Error('The relay only lists statuses.')),
    download: () => Promise.reject(new Error('The relay only lists statuses.'))
  }
}

async function dispatch(
  { relay }: ChainConfig,
  sent: { token: string; callback: string; signature: string },
  { defaultBranch, call }: CallbackContext
): Promise<void> {
  const workflow = relay?.workflow
  const { status } = await call(
    workflow === undefined
      ? {
          method: 'POST',
          path: '/dispatches',
          permission: 'contents:write',
          body: { event_type: 'webhook-callback', client_payload: sent }
        }
      : {
          method: 'POST',
          path: `/actions/workflows/${workflow}/dispatches`,
          permission: 'actions:write',
          body: { ref: defaultBranch, inputs: sent }
        }
  )
  if (status >= 300) throw dispatchRefused(status)
}
