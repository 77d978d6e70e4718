import { RELAY_MUTANTS } from './relay/mutants.ts'

/** One line of src/ made wrong; a path of a test is below __tests__/. */
export interface Mutant {
  /** Part of a line that occurs once in all of src/. */
  find: string
  /** Replaces it. */
  replace: string
  /** The files of which one must fail. */
  tests: string[]
  /** Says why no test fails, where that is right. */
  survives?: string
}

export const MUTANTS: readonly Mutant[] = [
  // Success by the body
  {
    find: "return rejected('the body is too long to be compared with success_body')",
    replace: 'return null',
    tests: ['delivery/deliver.test.ts']
  },
  {
    find: 'return accepted_values.some(value => value === found)',
    replace: 'return true',
    tests: ['delivery/deliver.test.ts']
  },
  {
    find: 'retryOnlyIfUndelivered: !idempotent,',
    replace: 'retryOnlyIfUndelivered: false,',
    tests: ['modes/shared/send.test.ts']
  },
  {
    find: 'options.quoteResponse ? io.redact(text) :',
    replace: 'true ? io.redact(text) :',
    tests: ['delivery/deliver.test.ts']
  },

  // Signatures
  {
    find: "if (keys.includes('')) throw",
    replace: 'if (false) throw',
    tests: ['signature.test.ts']
  },
  {
    find: ": key !== ''",
    replace: ': true',
    tests: ['signature.test.ts']
  },
  {
    find: 'jobserv: [JOBSERV, { ...JOBSERV, header: GITHUB.header }]',
    replace: 'jobserv: [JOBSERV]',
    tests: ['signature.test.ts']
  },
  {
    find: "if (matching.length === 0) return 'wrong'",
    replace: "if (false) return 'wrong'",
    tests: ['signature.test.ts']
  },
  {
    find: "return Math.abs(now - timestamp) <= tolerance ? 'ok' : 'outside_tolerance'",
    replace: "return 'ok'",
    tests: ['signature.test.ts']
  },
  {
    find: 'const TIMESTAMP = /^(0|[1-9]\\d{0,11})$/',
    replace: 'const TIMESTAMP = /^\\d{1,12}$/',
    tests: ['signature.test.ts']
  },
  {
    find: "covers(scheme, 'id') && !ID_FORMAT.test(id)",
    replace: 'false',
    tests: ['signature.test.ts']
  },
  {
    find: 'const TOLERANCE_S = 300',
    replace: 'const TOLERANCE_S = 301',
    tests: ['signature.test.ts']
  },
  {
    find: 'Math.abs(now - timestamp) <= tolerance',
    replace: 'now - timestamp <= tolerance',
    tests: ['signature.test.ts']
  },
  {
    find: 'if (signsReservedText(scheme, { id, timestamp, body })) return',
    replace: 'if (false) return',
    tests: ['signature.test.ts']
  },
  {
    find: "if (!fixed.every(part => given.includes(part))) return 'wrong'",
    replace: "if (false) return 'wrong'",
    tests: ['modes/receive/verify.test.ts']
  },
  {
    find: 'payload === null || isReservedText(payload)',
    replace: 'payload === null',
    tests: ['modes/receive/gitea.test.ts']
  },
  {
    find: '(proof === null || ownValue(headers, proof) === undefined)',
    replace: 'true',
    tests: ['modes/receive/types.test.ts']
  },
  {
    find: '...(tolerance !== undefined && { tolerance: tolerance / 1000 })',
    replace: '',
    tests: ['modes/receive/verify.test.ts']
  },
  {
    find: '/^[\\0-\\xff]*$/.test(given)',
    replace: 'true',
    tests: ['modes/receive/verify.test.ts']
  },
  {
    find: "if (signature === 'none') return null",
    replace: 'if (false) return null',
    tests: ['modes/receive/verify.test.ts']
  },
  {
    find: 'secret_name.length === 0 && !mustSign(provider)',
    replace: 'secret_name.length === 0',
    tests: ['modes/receive/verify.test.ts']
  },
  {
    find: 'provider.secret_name.filter(name => secrets.get(name))',
    replace: 'provider.secret_name',
    tests: ['modes/receive/verify.test.ts']
  },
  {
    find: "if (verdict === 'ok') return null",
    replace: "if (verdict !== 'missing') return null",
    tests: ['modes/receive/verify.test.ts']
  },
  // Allowlist, hosts and addresses
  {
    find: 'if (schemes.includes(scheme)) return null',
    replace: 'if (scheme !== "") return null',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: 'if (methods.includes(verb)) return null',
    replace: 'if (verb !== "") return null',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: 'const origin = `${url.protocol}//${url.host}`',
    replace: 'const origin = url.protocol',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: 'reasons.set(address, reason)',
    replace: 'reasons.set(address, null)',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: "typeof key !== 'string' || PER_MESSAGE.test(template)",
    replace: "typeof key !== 'string'",
    tests: ['signature.test.ts']
  },
  {
    find: 'const shortest = Math.min(...macs.map(mac => (mac.length * 2) / 3))',
    replace: 'const shortest = Math.min(...macs.map(mac => mac.length))',
    tests: ['delivery/deliver.test.ts', 'redaction/redactor.test.ts']
  },
  {
    find: 'unsendableReason(url) ?? refusedHost',
    replace: 'refusedHost',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: 'scheme === schemeOf(url) &&',
    replace: 'scheme !== null &&',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: '(port === null || port === (url.port',
    replace: '(port !== undefined || port === (url.port',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: 'if (exact || wildcard) return null',
    replace: 'return null',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: 'if (exact && listsAddress',
    replace: 'if (listsAddress',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: "if (kind !== 'public') {",
    replace: "if (kind === 'special') {",
    tests: ['http/allowlist.test.ts']
  },
  {
    find: "host === 'localhost' || host.endsWith('.localhost')",
    replace: "host === 'localhost'",
    tests: ['http/allowlist.test.ts']
  },
  {
    find: "if (address === null || contains(METADATA(), address)) return 'special'",
    replace: "if (address === null) return 'special'",
    tests: ['http/ip.test.ts']
  },
  {
    find: 'contains(GLOBAL_UNICAST(), address) && !contains(SPECIAL(), address)',
    replace: 'contains(GLOBAL_UNICAST(), address)',
    tests: ['http/ip.test.ts']
  },
  {
    find: "'fd00:ec2::/32'",
    replace: "'fd00:ec2::/128'",
    tests: ['http/ip.test.ts']
  },
  {
    find: 'if (isMapped && prefix < 96) return null',
    replace: 'if (isMapped && prefix < 0) return null',
    tests: ['http/ip.test.ts']
  },
  {
    find: "if (entry === '*') return { error",
    replace: 'if (false) return { error',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: "isIP(parent) > 0 || !parent.includes('.')",
    replace: 'isIP(parent) > 0',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: "new RegExp(`^(?:${source})$`, 'i')",
    replace: "new RegExp(`^${source}$`, 'i')",
    tests: ['http/allowlist.test.ts']
  },
  {
    find: '    new RegExp(source)',
    replace: '    String(source)',
    tests: ['http/allowlist.test.ts']
  },
  {
    find: "url.username !== '' || url.password !== ''",
    replace: "url.username !== ''",
    tests: ['http/allowlist.test.ts']
  },
  {
    find: "url.protocol !== 'https:' && url.protocol !== 'http:'",
    replace: 'false',
    tests: ['config/validate/webhooks.test.ts']
  },
  {
    find: "if (reason !== null) fail(running, 'blocked'",
    replace: "if (false) fail(running, 'blocked'",
    tests: ['http/client.test.ts']
  },
  {
    find: 'if (net.isIP(literal)) refuse(running, literal)',
    replace: 'if (false) refuse(running, literal)',
    tests: ['http/client.test.ts']
  },
  // Deliveries: retries, failures, verdicts
  {
    find: 'if (failure.status === 410) {',
    replace: 'if (false) {',
    tests: ['delivery/retry.test.ts']
  },
  {
    find: 'if (retryOnlyIfUndelivered && mayHaveArrived(failure)) {',
    replace: 'if (mayHaveArrived(failure)) {',
    tests: ['delivery/retry.test.ts']
  },
  {
    find: 'status !== 429 && status !== 503 : connected',
    replace: 'status !== 429 : connected',
    tests: ['delivery/retry.test.ts']
  },
  {
    find: '[408, 425, 429].includes(status)',
    replace: '[408, 425, 429, 404].includes(status)',
    tests: ['delivery/retry.test.ts']
  },
  {
    find: '(status >= 500 && status < 600)',
    replace: 'status > 500',
    tests: ['delivery/retry.test.ts']
  },
  {
    find: 'if (error === null) return end(null)',
    replace: 'if (error !== null) return end(null)',
    tests: ['delivery/deliver.test.ts']
  },
  {
    find: 'if (!shouldRetry) return end(message)',
    replace: 'if (false) return end(message)',
    tests: ['delivery/deliver.test.ts']
  },
  {
    find: 'if (matchesStatus(successCodes, status)) {',
    replace: 'if (status < 300) {',
    tests: ['delivery/failure-message.test.ts']
  },
  {
    find: 'if (status >= 300 && status < 400) {',
    replace: 'if (status > 300 && status < 400) {',
    tests: ['delivery/deliver.test.ts']
  },
  {
    find: "if (isCertificateCode(code)) return { code: 'tls_error', permanent: true }",
    replace:
      "if (isCertificateCode(code)) return { code: 'tls_error', permanent: false }",
    tests: ['http/errors.test.ts']
  },
  {
    find: "if (error instanceof BlockedError) return { code: 'blocked', permanent: true }",
    replace:
      "if (error instanceof BlockedError) return { code: 'blocked', permanent: false }",
    tests: ['http/errors.test.ts']
  },
  {
    find: "TRUST_CODES.test(code) || code.startsWith('CERT_')",
    replace: "code.startsWith('CERT_')",
    tests: ['http/errors.test.ts']
  },
  {
    find: 'status >= from && status <= to',
    replace: 'status >= from && status < to',
    tests: ['http/status-codes.test.ts']
  },
  // What is sent: secrets, templates, redaction
  {
    find: 'text.length >= MASKED_PART && !WORD.test(text)',
    replace: 'text.length >= MASKED_PART',
    tests: ['templates/masks.test.ts']
  },
  {
    find: 'if ([...value.trim()].length < minLength)',
    replace: 'if (false)',
    tests: ['templates/store.test.ts']
  },
  {
    find: "text[offset + run.length] === '{' ? run + run : run",
    replace: 'run',
    tests: ['templates/store.test.ts']
  },
  {
    find: 'JSON.stringify(json) === stored ? json : undefined',
    replace: 'json',
    tests: ['templates/store.test.ts']
  },
  {
    find: 'if (secret !== null && known.secrets === null) {',
    replace: 'if (false) {',
    tests: ['templates/check.test.ts']
  },
  {
    find: 'known.secrets?.has(secret)',
    replace: 'true',
    tests: ['templates/check.test.ts']
  },
  {
    find: 'characters = /[&<>"\']/g',
    replace: 'characters = /[&<>]/g',
    tests: ['templates/render.test.ts']
  },
  {
    find: 'if (isReservedText(text))',
    replace: 'if (false)',
    tests: ['action/value.test.ts']
  },
  {
    find: 'const SENSITIVE = /authorization|token|cookie|secret|key|signature|password/i',
    replace:
      'const SENSITIVE = /authorization|token|cookie|secret|signature|password/i',
    tests: ['redaction/redactor.test.ts']
  },
  {
    find: 'const length = Math.max(whole?.length ?? 0, piece)',
    replace: 'const length = piece || (whole?.length ?? 0)',
    tests: ['redaction/redactor.test.ts']
  },
  {
    find: '(?:[;…\\ufffd]|\\.{3}|$)/',
    replace: '(?:[…\\ufffd]|\\.{3})/',
    tests: ['redaction/redactor.test.ts']
  },
  {
    find: 'UNUSUAL_ESCAPE.test(text) || runs',
    replace: 'runs',
    tests: ['modes/receive/record.test.ts']
  },
  {
    find: "const made = whole === undefined ? '' : decode(code)",
    replace: 'const made = whole === undefined ? code : decode(code)',
    tests: ['redaction/redactor.test.ts']
  },
  {
    find: 'if (last && place.from < last.to) last.to = Math.max(last.to, place.to)',
    replace: 'if (last && place.from < last.to) last.to = place.to',
    tests: ['redaction/redactor.test.ts']
  },
  {
    find: 'if (whole === undefined && !pieces) return code',
    replace: '',
    tests: ['modes/receive/record.test.ts']
  },
  {
    find: 'const isKept = toStoredLiteral(text, replace) === text',
    replace: 'const isKept = true',
    tests: ['templates/store.test.ts']
  },
  {
    find: 'secretsIn(made, replace) === held ? null',
    replace: 'secretsIn(made, replace) ? null',
    tests: ['templates/store.test.ts']
  },
  {
    find: 'if (end - at >= least) length = end - at',
    replace: 'if (end - at > least) length = end - at',
    tests: ['redaction/redactor.test.ts']
  },
  {
    find: "const isHarmless = !text.includes('::') &&",
    replace: 'const isHarmless = true &&',
    tests: ['lib/text.test.ts']
  },
  {
    find: 'if (below !== undefined && count === 2)',
    replace: 'if (below !== undefined && count === 3)',
    tests: ['lib/duplicate-keys.test.ts']
  },
  // Callbacks: reading one
  {
    find: "if (request.method !== 'POST') return 'method_not_allowed'",
    replace: "if (request.method === 'GET') return 'method_not_allowed'",
    tests: ['callback/callback.test.ts']
  },
  {
    find: "return encoding && encoding !== 'identity'",
    replace: "return encoding && encoding === 'gzip'",
    tests: ['callback/callback.test.ts']
  },
  {
    find: "if (repeated.size > 0) errors.push('duplicate_key')",
    replace: "if (false) errors.push('duplicate_key')",
    tests: ['callback/callback.test.ts']
  },
  {
    find: "if (!isMapping(json)) return reject(['not_object'])",
    replace: "if (false) return reject(['not_object'])",
    tests: ['callback/callback.test.ts']
  },
  {
    find: "authority.includes('@')) return null",
    replace: 'false) return null',
    tests: ['callback/callback.test.ts']
  },
  {
    find: 'if (duplicate.every((key, index) => leadsThrough(path[index], key)))',
    replace:
      'if (duplicate.some((key, index) => leadsThrough(path[index], key)))',
    tests: ['lib/duplicate-keys.test.ts']
  },
  {
    find: 'if (below !== undefined) container.counts.set(key, count)',
    replace: 'container.counts.set(key, 1)',
    tests: ['lib/duplicate-keys.test.ts']
  },
  {
    find: "if (meaning === 'pending') return { kind: 'pending' }",
    replace: "if (false) return { kind: 'pending' }",
    tests: ['callback/format.test.ts']
  },
  {
    find: "if (includes(success, value)) return 'success'",
    replace: "if (value) return 'success'",
    tests: ['callback/format.test.ts']
  },
  {
    find: "Array.isArray(value) !== (typeof key === 'number')",
    replace: 'false',
    tests: ['lib/json-path.test.ts']
  },
  {
    find: 'isGenuine && key.length > 0 && text === bounded',
    replace: 'isGenuine && text === bounded',
    tests: ['callback/continuation-token.test.ts']
  },
  {
    find: 'const isGenuine = constantTimeEqual(expected, bounded.slice(dot + 1))',
    replace: 'const isGenuine = true',
    tests: ['callback/continuation-token.test.ts']
  },
  {
    find: 'isGenuine && key.length > 0 && text === bounded',
    replace: 'isGenuine && key.length > 0',
    tests: ['callback/continuation-token.test.ts'],
    survives: 'no token has exactly 1,024 characters'
  },
  {
    find: "if (bytes.toString('base64url') !== head) return null",
    replace: '',
    tests: ['callback/continuation-token.test.ts']
  },
  {
    find: 'return !(now < exp)',
    replace: 'return !(now <= exp)',
    tests: ['callback/continuation-token.test.ts']
  },
  {
    find: "typeof reported !== 'string' || !isWanted(reported)",
    replace: "typeof reported !== 'string'",
    tests: ['callback/event.test.ts']
  },
  {
    find: 'if (wanted.isAny || (certain && counted.length > 0)) return null',
    replace: 'if (wanted.isAny || counted.length > 0) return null',
    tests: ['action/gate.test.ts']
  },
  {
    find: 'wanted.app === null || app === wanted.app',
    replace: 'true',
    tests: ['callback/event.test.ts']
  },
  {
    find: "action === 'completed' || action === 'created'",
    replace: 'true',
    tests: ['callback/event.test.ts']
  },
  {
    find: 'complete: branches.length < LISTED_BRANCHES',
    replace: 'complete: branches.length <= LISTED_BRANCHES',
    tests: ['callback/event.test.ts']
  },
  {
    find: 'if (context === null) {',
    replace: 'if (false) {',
    tests: ['callback/event.test.ts']
  },
  {
    find: "state: known ? state : 'error'",
    replace: "state: known ? state : 'failure'",
    tests: ['action/gate-status.test.ts']
  },
  {
    find: 'if (later.some(status => sentAs(status) !== null))',
    replace: 'if (false)',
    tests: ['callback/claim.test.ts']
  },
  {
    find: "find(({ state }) => state !== 'pending')",
    replace: "find(({ state }) => state === 'success')",
    tests: ['callback/claim.test.ts']
  },
  {
    find: 'first !== undefined && first.target_url !== owner.page',
    replace: 'false',
    tests: ['callback/claim.test.ts']
  },
  {
    find: 'return named === undefined || named === fragment(nonce)',
    replace: 'return true',
    tests: ['callback/claim.test.ts']
  },
  {
    find: 'floor !== null && statuses.some(({ id }) => id <= floor)',
    replace: 'floor !== null',
    tests: ['github/commit-statuses.test.ts']
  },
  {
    find: 'throw tooMany(listUrl(commit))',
    replace: '',
    tests: ['github/commit-statuses.test.ts']
  },
  // Callbacks: the chain
  {
    find: "return chain.state === 'not_run'",
    replace: 'return true',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: 'isLive(chain, event.link) && !holdsSuccess(chain, event.link)',
    replace: 'isLive(chain, event.link)',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: "return succeeded && event.kind === 'lost'",
    replace: 'return succeeded',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: 'if (succeeded || endsOnDelivery(chain, index))',
    replace: 'if (succeeded)',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: 'link.callback === null && acceptsCallback(link)',
    replace: 'acceptsCallback(link)',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: "if (callback.state !== 'success')",
    replace: "if (callback.state === 'failure')",
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: 'return holdsSuccess(known, index)',
    replace: 'return false',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: "link.state === 'timeout' || link.state === 'cancelled'",
    replace: "link.state === 'cancelled'",
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: "return link.callback === null && !isFinal(link) ? 'unexpected'",
    replace: "return false ? 'unexpected'",
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: 'sendNext(ended, index + 1, now)',
    replace: 'sendNext(ended, index, now)',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: "if (link?.via === 'delivery') return true",
    replace: 'if (false) return true',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: 'return isLast && !chain.expectFinalCallback',
    replace: 'return !chain.expectFinalCallback',
    tests: ['modes/chain/state-machine.test.ts']
  },
  {
    find: 'progressOf(execution, index).callback === null',
    replace: 'true',
    tests: ['action/chain.test.ts']
  },
  {
    find: 'kept.length < MAX_CALLBACKS',
    replace: 'true',
    tests: ['record/deliveries.test.ts']
  },
  // The listener
  {
    find: 'if (size > maxBytes) return finish(null)',
    replace: 'if (false) return finish(null)',
    tests: ['http/server.test.ts']
  },
  {
    find: 'sockets.size < connections || isNew',
    replace: 'isNew',
    tests: ['http/server.test.ts']
  },
  {
    find: 'if (total <= bodyBytes) return',
    replace: 'return',
    tests: ['http/server.test.ts']
  },
  {
    find: 'requestTimeout: limits.requestMs',
    replace: 'requestTimeout: limits.requestMs * 20',
    tests: ['http/server.test.ts']
  },
  {
    find: 'if (entry.isOver()) return over()',
    replace: 'if (false) return over()',
    tests: ['callback/endpoint-response.test.ts']
  },
  {
    find: 'if (entry.keys.length > 0) {',
    replace: 'if (entry.keys.length > 1) {',
    tests: ['callback/endpoint-response.test.ts']
  },
  {
    find: "if (verdict !== 'ok') {",
    replace: "if (verdict === 'wrong') {",
    tests: ['callback/endpoint-response.test.ts']
  },
  {
    find: 'isTooLarge ?',
    replace: 'false ?',
    tests: ['callback/endpoint-response.test.ts']
  },
  {
    find: 'constantTimeEqual(entry.digest, given)',
    replace: 'true',
    tests: ['callback/endpoint-response.test.ts']
  },
  // Builds
  {
    find: 'if (conclusion === null) return QUEUED',
    replace: 'if (false) return QUEUED',
    tests: ['build/status.test.ts']
  },
  {
    find: "SKIPPED.includes(conclusion) ? 'SKIPPED' : 'FAILED'",
    replace: "'FAILED'",
    tests: ['build/status.test.ts']
  },
  {
    find: 'isResult(other.conclusion) &&',
    replace: 'other.conclusion !== null &&',
    tests: ['build/read-run.test.ts']
  },
  {
    find: 'if (isResult(run.conclusion)) return run',
    replace: 'return run',
    tests: ['build/read-run.test.ts']
  },
  {
    find: 'if (RESULTS.includes(result)) return',
    replace: 'return',
    tests: ['build/needs.test.ts']
  },
  {
    find: "if (plain === 1) only.set(key, '')",
    replace: "if (plain > 0) only.set(key, '')",
    tests: ['build/needs.test.ts']
  },
  {
    find: '!isDone(run.status) || !unfinished.has(key)',
    replace: 'true',
    tests: ['build/needs.test.ts']
  },
  {
    find: 'if (isUnambiguous) named.lagging.push(name)',
    replace: 'if (false) named.lagging.push(name)',
    tests: ['build/runs.test.ts']
  },
  {
    find: 'if (result !== undefined && isCertain) {',
    replace: 'if (result !== undefined) {',
    tests: ['build/runs.test.ts']
  },
  {
    find: 'else if (own && !onlyReports(own))',
    replace: 'else if (own)',
    tests: ['build/runs.test.ts']
  },
  {
    find: 'if (needed) named.ambiguous.push(name)',
    replace: 'if (false) named.ambiguous.push(name)',
    tests: ['build/runs.test.ts']
  },
  {
    find: "return needs !== null && jobStatus === 'success'",
    replace: 'return needs !== null',
    tests: ['build/runs.test.ts']
  },
  {
    find: 'return second ? null : (first ?? null)',
    replace: 'return first ?? null',
    tests: ['build/runs.test.ts']
  },
  {
    find: 'waited < LAG_MS && now - begun < LAG_MS',
    replace: 'false',
    tests: ['build/build.test.ts']
  },
  {
    find: 'event?.id === run.id && event.attempt === run.attempt',
    replace: 'event?.id === run.id',
    tests: ['build/build.test.ts']
  },
  {
    find: "const status = failed.length > 0 ? 'FAILED' :",
    replace: "const status = false ? 'FAILED' :",
    tests: ['build/build.test.ts']
  },
  {
    find: "({ counts, status }) => (counts ? status : 'PASSED')",
    replace: '({ status }) => status',
    tests: ['build/build.test.ts']
  },
  {
    find: 'if (jobs !== null && attempt === 1) return jobs',
    replace: 'if (jobs !== null) return jobs',
    tests: ['build/jobs.test.ts']
  },
  {
    find: 'job.attempt !== null && job.attempt < attempt',
    replace: 'job.attempt !== null',
    tests: ['build/jobs.test.ts']
  },
  {
    find: 'status === 404 && /^text\\/plain\\b/.test',
    replace: 'false && /x/.test',
    tests: ['build/build.test.ts']
  },
  {
    find: 'run?.id === id && run?.attempt === attempt',
    replace: 'run?.id === id',
    tests: ['build/build.test.ts']
  },
  {
    find: "if (status === 'PASSED') events.push",
    replace: "if (status !== 'FAILED') events.push",
    tests: ['build/events.test.ts']
  },
  {
    find: 'if (hasFailures(status)) events.push',
    replace: "if (status === 'FAILED') events.push",
    tests: ['build/events.test.ts']
  },
  {
    find: 'other.headBranch === run.headBranch &&',
    replace: 'true &&',
    tests: ['build/read-run.test.ts']
  },
  {
    find: 'other.headRepository === run.headRepository &&',
    replace: 'true &&',
    tests: ['build/read-run.test.ts']
  },
  {
    find: "if (runId === null && eventName === 'workflow_run') {",
    replace: "if (eventName === 'workflow_run') {",
    tests: ['build/events.test.ts']
  },
  {
    find: 'id === environment.runId &&',
    replace: 'true &&',
    tests: ['action/build.test.ts']
  },
  {
    find: 'if (url?.origin === base.origin) return url',
    replace: 'if (url) return url',
    tests: ['github/client.test.ts']
  },
  {
    find: "const harmless = method === 'GET' || !outcome.connected",
    replace: 'const harmless = true',
    tests: ['github/client.test.ts']
  },
  {
    find: 'if (retries >= MAX_LIMIT_RETRIES) return null',
    replace: 'if (retries > MAX_LIMIT_RETRIES) return null',
    tests: ['github/client.test.ts']
  },
  {
    find: "method === 'GET' && redirects < MAX_REDIRECTS",
    replace: "method === 'GET'",
    tests: ['github/client.test.ts']
  },
  {
    find: 'head?.toLowerCase() !== repository.toLowerCase()',
    replace: 'false',
    tests: ['build/workflow-run.test.ts']
  },
  // Which events a webhook gets
  {
    find: 'if (isRef && properties.fork',
    replace: 'if (false',
    tests: ['modes/shared/select-webhooks.test.ts']
  },
  {
    find: 'if (!matches(patterns, properties[key]))',
    replace: 'if (false)',
    tests: ['modes/shared/select-webhooks.test.ts']
  },
  {
    find: 'if (fits(tokens, value)) matched = !negated',
    replace: 'if (fits(tokens, value)) matched ||= !negated',
    tests: ['lib/glob.test.ts']
  },
  {
    find: 'if (pattern.length > MAX_LENGTH) {',
    replace: 'if (false) {',
    tests: ['lib/glob.test.ts']
  },
  {
    find: "if (!enabled) return { reason: 'disabled'",
    replace: "if (false) return { reason: 'disabled'",
    tests: ['scenarios/notify.test.ts']
  },
  {
    find: 'if (only_failures && (!hasFailures(run.status) || run.noResult !== null))',
    replace: 'if (false)',
    tests: ['scenarios/notify.test.ts']
  },
  // Config checks
  {
    find: "if (has('body') && has('payload'))",
    replace: 'if (false)',
    tests: ['config/validate/webhooks.test.ts']
  },
  {
    find: 'if (RESERVED.test(name) ||',
    replace: 'if (',
    tests: ['config/validate/webhooks.test.ts']
  },
  {
    find: 'else if (seen.has(lower))',
    replace: 'else if (false)',
    tests: ['config/validate/webhooks.test.ts']
  },
  {
    find: "if (has('dockerhub') &&",
    replace: 'if (false &&',
    tests: ['config/validate/webhooks.test.ts']
  },
  {
    find: 'if (shared === undefined) return []',
    replace: 'return []',
    tests: ['config/validate/secrets.test.ts']
  },
  {
    find: 'isMaskable(value) && name === value',
    replace: 'false',
    tests: ['config/validate/secrets.test.ts']
  },
  {
    find: "if (has('url') && via !== 'poll')",
    replace: 'if (false)',
    tests: ['config/validate/chains.test.ts']
  },
  {
    find: 'names.some(name => name === word ||',
    replace: 'names.some(name => false ||',
    tests: ['config/validate/chains.test.ts']
  },
  {
    find: 'toBasicPlane(`${shown.chain}/${shown.link}`).toLowerCase()',
    replace: 'toBasicPlane(`${shown.chain}/${shown.link}`)',
    tests: ['config/validate/template-names.test.ts']
  },
  {
    find: 'if (named) return []',
    replace: 'return []',
    tests: ['config/validate/receive.test.ts']
  },
  {
    find: '!isOfType(value, type)',
    replace: 'false',
    tests: ['config/validate/receive.test.ts']
  },
  {
    find: 'if (!NAME.test(name)) wrong.push',
    replace: 'if (false) wrong.push',
    tests: ['inputs.test.ts']
  },
  {
    find: 'else if (secrets.has(name)) twice.add(name)',
    replace: 'else if (false) twice.add(name)',
    tests: ['inputs.test.ts']
  },
  {
    find: 'if (Buffer.byteLength(text) > MAX_BYTES)',
    replace: 'if (false)',
    tests: ['config/yaml.test.ts']
  },
  {
    find: ': seen.has(name)',
    replace: ': false',
    tests: ['config/yaml.test.ts']
  },
  {
    find: 'ms >= 1 && ms <= MAX_TIMER_MS ? ms : null',
    replace: 'ms >= 1 ? ms : null',
    tests: ['lib/time.test.ts']
  },
  {
    find: 'if (TRUSTED_EVENTS.includes(environment.eventName)) {',
    replace: 'if (true) {',
    tests: ['action/config.test.ts']
  },
  // Receiving
  {
    find: 'return token !== null && constantTimeEqual(given, token)',
    replace: 'return token !== null',
    tests: ['modes/receive/address.test.ts']
  },
  {
    find: 'if (!isMapping(webhook))',
    replace: 'if (false)',
    tests: ['modes/receive/dispatched.test.ts']
  },
  {
    find: '!BEGINS_AS_JSON.test(withoutMark(body.toString()))',
    replace: 'true',
    tests: ['modes/receive/body.test.ts']
  },
  {
    find: 'if (decoded === null) return { fault',
    replace: 'if (false) return { fault',
    tests: ['modes/receive/body.test.ts']
  },
  {
    find: 'accepted => accepted === value',
    replace: 'accepted => String(accepted) === String(value)',
    tests: ['modes/receive/conditions.test.ts']
  },
  {
    find: "if (found.kind === 'repeated') return repeated(path)",
    replace: 'if (false) return repeated(path)',
    tests: ['modes/receive/conditions.test.ts']
  },
  {
    find: "if (found.kind === 'repeated') return repeated(where)",
    replace: 'if (false) return repeated(where)',
    tests: ['modes/receive/match.test.ts']
  },
  {
    find: "return found.kind === 'value' && found.value !== null",
    replace: "return found.kind === 'value'",
    tests: ['modes/receive/types.test.ts']
  },
  {
    find: 'const why = verified ? null : verificationError',
    replace: 'const why = true ? null : verificationError',
    tests: ['modes/receive/router.test.ts']
  },
  {
    find: 'if (functions.length === 0)\n',
    replace: 'if (whys.length > 0)\n',
    tests: ['modes/receive/router.test.ts']
  },
  {
    find: '.filter(({ active }) => active)',
    replace: '.filter(({ active }) => active || true)',
    tests: ['modes/receive/router.test.ts']
  },
  {
    find: 'fn.active && fn.provider === provider.name',
    replace: 'fn.active',
    tests: ['modes/receive/router.test.ts']
  },
  {
    find: 'if (isPing(provider, incoming.webhook) && !asksForEvent(fn))',
    replace: 'if (false)',
    tests: ['modes/receive/github.test.ts']
  },
  {
    find: "if (!required) return { kind: 'none' }",
    replace: "return { kind: 'none' }",
    tests: ['modes/receive/variables.test.ts']
  },
  {
    find: "typeof value !== 'number' || !Number.isInteger(value)",
    replace: "typeof value !== 'number'",
    tests: ['modes/receive/variables.test.ts']
  },
  {
    find: 'read.has(name) && !isSecret(name) && !isProof(value)',
    replace: '!isSecret(name) && !isProof(value)',
    tests: ['modes/receive/record.test.ts']
  },
  {
    find: 'read.has(name) && !isSecret(name) && !isProof(value)',
    replace: 'read.has(name) && !isSecret(name)',
    tests: ['modes/receive/record.test.ts']
  },
  {
    find: 'redact(kept) === kept ? kept : REDACTED',
    replace: 'kept',
    tests: ['modes/receive/record.test.ts']
  },
  {
    find: 'size > MAX_WEBHOOK_BYTES ? TOO_LONG : null',
    replace: 'null',
    tests: ['action/receive-listener.test.ts']
  },
  {
    find: 'if (addressOf(head.path, token) === null) return UNKNOWN',
    replace: 'if (false) return UNKNOWN',
    tests: ['action/receive-listener.test.ts']
  },
  // Records and what is sent again
  {
    find: 'const why = keys.length === 0 ? unsignedError(claim) :',
    replace: 'const why = true ? unsignedError(claim) :',
    tests: ['action/redeliver-forged.test.ts']
  },
  {
    find: 'run_id, run_attempt, id, webhook, event, body.sha256]',
    replace: '1001, 1, id, webhook, event, body.sha256]',
    tests: ['action/redeliver-forged.test.ts']
  },
  {
    find: '...(sender === repository ? [] : [sender])',
    replace: '',
    tests: ['modes/redeliver/redeliver.test.ts']
  },
  {
    find: 'if (body.sha256 !== sha256 || body.text !== text)',
    replace: 'if (body.text !== text)',
    tests: ['record/deliveries.test.ts']
  },
  {
    find: 'constantTimeEqual(macOf(key, trusted), mac)',
    replace: 'true',
    tests: ['action/redeliver-forged.test.ts']
  },
  {
    find: 'if (only.length > 0 && !only.includes(webhook))',
    replace: 'if (false)',
    tests: ['action/redeliver-choice.test.ts']
  },
  {
    find: 'webhook.idempotent === false && earlier.some(mayHaveBeenReceived)',
    replace: 'false',
    tests: ['action/redeliver-since.test.ts']
  },
  {
    find: 'const mayBeSent = senderOf(record) === repository',
    replace: 'const mayBeSent = true',
    tests: ['action/redeliver-since.test.ts']
  },
  {
    find: "if (status === 'not_run') return skipped('it was never sent')",
    replace: '',
    tests: ['action/redeliver-choice.test.ts']
  },
  {
    find: 'if (from !== repository)',
    replace: 'if (false)',
    tests: ['action/resubmission.test.ts']
  },
  {
    find: 'if (received.verdict === 401)',
    replace: 'if (false)',
    tests: ['action/resubmission.test.ts']
  },
  // Modes: gates, chains, what the step says
  {
    find: "inputs.context === '' && has.includes('context')",
    replace: 'false',
    tests: ['action/gate.test.ts']
  },
  {
    find: "kind === 'listener' ? listenerTokenProblem(inputs.listenerToken) : null",
    replace: 'null',
    tests: ['action/gate.test.ts']
  },
  {
    find: 'const failure = passed ? null :',
    replace: 'const failure = true ? null :',
    tests: ['action/gate.test.ts']
  },
  {
    find: 'at !== null && at >= began',
    replace: 'true',
    tests: ['action/gate-status.test.ts']
  },
  {
    find: "return signal.aborted ? 'cancelled' : 'timeout'",
    replace: "return 'timeout'",
    tests: ['modes/gate/wait.test.ts']
  },
  {
    find: 'error.status === null || error.status >= SERVER_FAULT',
    replace: 'error.status === null',
    tests: ['modes/gate/api-outage.test.ts']
  },
  {
    find: 'if (!WILDCARDS.includes(host)) return local',
    replace: 'return local',
    tests: ['modes/shared/callback-listener.test.ts']
  },
  {
    find: "link?.enabled && link.callback.via === 'event'",
    replace: 'link?.enabled',
    tests: ['action/token.test.ts']
  },
  {
    find: 'if (claims.repository.toLowerCase() !== repository.toLowerCase())',
    replace: 'if (false)',
    tests: ['action/token.test.ts']
  },
  {
    find: "return verdict === 'ok' ? null : `the callback's",
    replace: "return verdict !== 'wrong' ? null : `the callback's",
    tests: ['action/gate.test.ts']
  },
  {
    find: 'const settled = io.clock',
    replace: 'const settled = true || io.clock',
    tests: ['modes/chain/resume.test.ts']
  },
  {
    find: '.filter(({ id }) => id > floor)',
    replace: '.filter(() => true)',
    tests: ['action/callback-via.test.ts']
  },
  {
    find: 'if (optional.has(webhook))',
    replace: 'if (false)',
    tests: ['scenarios/notify.test.ts']
  },
  {
    find: 'return fork || environment.actor === DEPENDABOT',
    replace: 'return false',
    tests: ['action/selection.test.ts']
  },
  {
    find: 'if (!isMaskable(value)) return',
    replace: 'if (value.length < 20) return',
    tests: ['action/secrets.test.ts']
  },
  ...RELAY_MUTANTS
]
