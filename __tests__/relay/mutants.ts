import type { Mutant } from '../mutants.ts'

type Change = readonly [find: string, replace: string]

const KEYS = ['relay/keys.test.ts', 'relay/paths.test.ts']
const PATHS = ['relay/paths.test.ts', 'relay/inbound.test.ts']
const TOKENS = ['callback/continuation-token.test.ts', 'relay/paths.test.ts']
const INBOUND = ['relay/inbound.test.ts', 'relay/threats.test.ts']
const CALLBACKS = ['relay/callbacks.test.ts', 'relay/threats.test.ts']
const ENGINES = [
  'relay/inbound.test.ts',
  'relay/callbacks.test.ts',
  'relay/engines.test.ts'
]
const FAULTS = ['relay/faults.test.ts', 'relay/threats.test.ts']
const CONFIGS = ['relay/inbound.test.ts', 'relay/engines.test.ts']
const ENVIRONMENT = ['relay/environment.test.ts', 'relay/faults.test.ts']
const ATTESTED = ['modes/receive/attested.test.ts', 'relay/inbound.test.ts']

/** The relay's guards, each removed, moved by one or turned around. */
export const RELAY_MUTANTS: readonly Mutant[] = [
  ...breaking(KEYS, [
    ["const INFO = 'webhook-action/relay/v1/'", "const INFO = ''"],
    ['hmac(NO_SALT, key), `${INFO}${info}\\x01`', 'hmac(NO_SALT, key), INFO'],
    ['byte ^ value', 'value'],
    ["hash('sha256', outer)", "hash('sha256', signed)"],
    [
      'key: derive(bytes, repository.toLowerCase())',
      'key: derive(bytes, repository)'
    ],
    ['keys.some(one => one.id === id)', 'false'],
    ['bytes === null || more.length > 0)', 'bytes === null)'],
    ['!ID.test(id) || bytes === null', 'bytes === null'],
    ['bytes.length === KEY_BYTES && bytes.toString', 'bytes.toString'],
    [
      "bytes.length === KEY_BYTES && bytes.toString('base64url') === text",
      'bytes.length === KEY_BYTES'
    ],
    ['const TAG_BYTES = 16', 'const TAG_BYTES = 15'],
    ['keys.includes(null) ? null : keys.filter', 'keys.filter'],
    ['derive(key.key, `secret/${name}`)', "derive(key.key, 'secret/')"],
    ["form === 'text'\n    ? secret", "form !== 'text'\n    ? secret"],
    [
      '${ATTESTATION}${repository.toLowerCase()}.${webhook}',
      '${ATTESTATION}${webhook}'
    ],
    [
      "const ATTESTATION = 'webhook-action/attest/v1.'",
      "const ATTESTATION = ''"
    ],
    ["derivedMac(key, 'attest')(text)", "derivedMac(key, 'url')(text)"]
  ]),
  ...breaking(PATHS, [
    [
      'return isGenuine && isKnown && isWhole && !isOver',
      'return isKnown && isWhole && !isOver'
    ],
    [
      'return isGenuine && isKnown && isWhole && !isOver',
      'return isGenuine && isWhole && !isOver'
    ],
    [
      'return isGenuine && isKnown && isWhole && !isOver',
      'return isGenuine && isKnown && !isOver'
    ],
    [
      'return isGenuine && isKnown && isWhole && !isOver',
      'return isGenuine && isKnown && isWhole'
    ],
    [
      'return exp !== null && !(now < exp)',
      'return exp !== null && !(now <= exp)'
    ],
    ['(end === null || SECONDS.test(end)) &&', ''],
    ['SECONDS.test(end)) &&\n    isUri(uri)', 'SECONDS.test(end))'],
    [
      "return isGenuine && isKnown && isWhole\n    ? { kind: 'run'",
      "return isKnown && isWhole\n    ? { kind: 'run'"
    ],
    [
      "return isGenuine && isKnown && isWhole\n    ? { kind: 'run'",
      "return isGenuine && isWhole\n    ? { kind: 'run'"
    ],
    [
      "return isGenuine && isKnown && isWhole\n    ? { kind: 'run'",
      "return isGenuine && isKnown\n    ? { kind: 'run'"
    ],
    [
      'more.length === 0 && others.length === 0 && RUN.test(run)',
      'others.length === 0 && RUN.test(run)'
    ],
    [
      'more.length === 0 && others.length === 0 && RUN.test(run)',
      'more.length === 0 && RUN.test(run)'
    ],
    [
      'more.length === 0 && others.length === 0 && RUN.test(run)',
      'more.length === 0 && others.length === 0'
    ],
    ['return claims !== null && found !== undefined', 'return claims !== null'],
    [
      'found !== undefined && isRepositoryName(repository)',
      'isRepositoryName(repository)'
    ],
    [
      "['w', repository.toLowerCase(), uri, exp]",
      "['w', repository, uri, exp]"
    ],
    [
      "['w', repository.toLowerCase(), uri, exp]",
      "['w', repository.toLowerCase(), uri]"
    ],
    ["['r', repository.toLowerCase(), run]", "['r', run]"],
    ['return URI.test(uri) && !segments', 'return !segments'],
    [
      'URI.test(uri) && !segments.some(one => /^\\.{0,2}$/.test(one))',
      'URI.test(uri)'
    ],
    ["uri.replace(/%2e/gi, '.')", 'uri']
  ]),
  ...breaking(TOKENS, [
    [
      'return isGenuine && key.length > 0 && text === bounded',
      'return key.length > 0 && text === bounded'
    ],
    [
      'return isGenuine && key.length > 0 && text === bounded',
      'return isGenuine && text === bounded'
    ],
    ['!Array.isArray(list) || list.length !== 7', '!Array.isArray(list)'],
    ["if (bytes.toString('base64url') !== head) return null", ''],
    [
      "typeof repository !== 'string' || !isRepositoryName(repository)",
      "typeof repository !== 'string'"
    ],
    [
      '!isCount(run) || !isCount(attempt)',
      "!isCount(run) || typeof attempt !== 'number'"
    ],
    ["if (key.length === 0) throw new Error('The token secret is empty.')", ''],
    ['  return !(now < exp)', '  return !(now <= exp)']
  ]),
  ...breaking(INBOUND, [
    ['if (!methods.includes(request.method)) return wrongMethod(methods)', ''],
    [
      'if (limit !== undefined && !(await limit(limitKey(opened)))) return LIMITED',
      ''
    ],
    ['if (headerBytes(headers) > MAX_HEADER_BYTES) return LONG_HEADERS', ''],
    [
      'if (body === null) return LONG_BODY',
      'if (body === null) return NOT_FOUND'
    ],
    [
      'if (kept !== undefined && !hasEnded(kept.exp, now)) return kept',
      'if (kept !== undefined) return kept'
    ],
    [
      'const receivers = new Map()',
      'const receivers = kept?.receivers ?? new Map()'
    ],
    [
      'if (receive?.relay === undefined) return null',
      'if (receive === undefined) return null'
    ],
    [
      'const MAX_WEBHOOK_BYTES = 1024 * 1024',
      'const MAX_WEBHOOK_BYTES = 1024 * 1024 - 1'
    ],
    ["encoding !== '' && encoding !== 'identity'", "encoding !== ''"],
    [
      'newest: keptKey(keys[0].id, repository)',
      'newest: keptKey(key.id, repository)'
    ],
    [
      '`w/${opened.repository.toLowerCase()}/${opened.key.id}/${opened.uri}`',
      '`w/${opened.key.id}`'
    ],
    [
      'return `/w/${opened.repository}/*/${opened.uri}`',
      "return `/w/${opened.repository}/${opened.key.key.toString('base64url')}/${opened.uri}`"
    ],
    [
      'return refused(401, routing.status',
      'return refused(404, routing.status'
    ],
    [
      "case 'not_matched':\n      return waits",
      "case 'not_matched':\n      return !waits"
    ],
    [
      'given.get(name) ?? [senderSecret(key, name, form)]',
      '[senderSecret(key, name, form)]'
    ],
    ['Math.min(Number(wait), MAX_WAIT_S)', 'Number(wait)'],
    [
      'ref: defaultBranch,\n            inputs: { webhook',
      "ref: 'main',\n            inputs: { webhook"
    ],
    [
      'const attestation = attest(newest, repository, webhook)',
      "const attestation = attest(newest, '', webhook)"
    ],
    [
      'const unread = isUnauthenticated(active, webhook, { secrets, now })',
      'const unread = true'
    ],
    [
      '(name: string) => !relayOmits(name) && !secret.includes(name)',
      '(name: string) => !secret.includes(name)'
    ],
    [
      '(name: string) => !relayOmits(name) && !secret.includes(name)',
      '(name: string) => !relayOmits(name)'
    ],
    ['return fits(compressed) ? compressed : null', 'return compressed'],
    ['text.length <= MAX_TEXT &&', 'text.length <= 2 * MAX_TEXT &&']
  ]),
  ...breaking(ENGINES, [
    ['if (isEncoded(headers)) return ENCODED', ''],
    ['if (announced !== null && announced > most) return null', ''],
    ['if (isCut) throw new CutRequest()', ''],
    ["if (opened.kind === 'callback' && opened.expired) return OVER", ''],
    [
      "if (isEncoded(headers)) return rejected(reject(['content_encoding']))",
      ''
    ]
  ]),
  ...breaking(CALLBACKS, [
    [
      'if (body === null) return tooLarge()',
      'if (body === null) return NOT_FOUND'
    ],
    ['if (found === null) return NOT_FOUND', 'if (found === null) return OVER'],
    ['if (signed !== null) return signed', ''],
    [
      "if (reading.kind === 'rejected') return rejected(reading)",
      "if (reading.kind === 'rejected') return OVER"
    ],
    [
      "if (reading.kind === 'unrelated') return ignored(reading.message)",
      "if (reading.kind === 'unrelated') return OVER"
    ],
    ["if (state === 'pending') return taken", ''],
    ["claim.kind === 'rejected' && claim.why === 'resent'", 'false'],
    ["if (claim.kind === 'rejected' && claim.why === 'ended')", 'if (false)'],
    ['return claim.ended === state', 'return claim.ended !== state'],
    ['if (!fitsDispatch(sent)) return UNFIT', ''],
    ['return chain?.relay !== undefined &&', 'return chain !== undefined &&'],
    ['link?.enabled &&\n    link.callback', 'link?.callback'],
    [
      "link.callback.via === 'event'\n    ? { chain, link }",
      "link.callback.via !== 'poll'\n    ? { chain, link }"
    ],
    [
      'const isKnown = known.length > 0 && known.every',
      'const isKnown = known.every'
    ],
    ['if (!isKnown) return null', 'return null'],
    ['body: signedCallback(signature, token, body)', 'body']
  ]),
  ...breaking(FAULTS, [
    [
      'if (response.status >= 300) throw dispatchRefused(response.status)\n  const run',
      'const run'
    ],
    ['const GITHUB_MS = 8_000', 'const GITHUB_MS = 80_000'],
    ["redirect: 'manual'", "redirect: 'follow'"],
    [
      "if (bytes === null) throw failed(call, 'the response is too long', 502)",
      ''
    ],
    ['status >= 500 ? 503 : 502', '502'],
    ['if (!isRateLimit(outcome))', 'if (true)'],
    ["repositories: [name.slice(name.indexOf('/') + 1)],", ''],
    [
      "permission: 'actions:write',\n          body: {\n            ref: defaultBranch,\n            inputs: { webhook",
      "permission: 'contents:write',\n          body: {\n            ref: defaultBranch,\n            inputs: { webhook"
    ],
    ['kept.expires - SPARE_MS > api.now()', 'true'],
    ['tokens.forget(name, permission)', '{}'],
    [
      "if (typeof defaultBranch !== 'string')\n      throw new GitHubError('the repository is not there', 502)",
      ''
    ],
    [
      'if (response.status !== 200) return null',
      'if (response.status > 404) return null'
    ]
  ]),
  ...breaking(CONFIGS, [
    ['now() - kept.seen > FRESH_MS', 'true'],
    ['now() - kept.seen > FRESH_MS', 'false'],
    ['if (kept.fault !== null) throw kept.fault', ''],
    ['if (ownerOf(from.repository) !== ownerOf(repository))', 'if (false)'],
    ['if (error instanceof ExtendsError) return UNREAD_BASE', ''],
    ["if (file === null) throw why('it is not there')", ''],
    [
      'if (isSameFile && file === kept.base && !isUnread(kept))',
      'if (isSameFile)'
    ]
  ]),
  ...breaking(ENVIRONMENT, [
    [
      'return /^https?:$/.test(protocol) && !(username + password + search + hash)',
      'return /^https?:$/.test(protocol)'
    ],
    ['if (!/^[\\w.-]{1,100}$/.test(appId))', "if (appId === '')"],
    [
      "one => typeof one === 'string' && one !== ''",
      "one => typeof one === 'string'"
    ],
    [
      'texts.length === 0 || texts.length !== list.length',
      'texts.length === 0'
    ],
    [
      'const key = repository.toLowerCase()\n    if (all.has',
      'const key = repository\n    if (all.has'
    ],
    ["if (appId === '' && pem === '')", "if (appId === '')"]
  ]),
  ...breaking(ATTESTED, [
    [
      'text === null || !isAttested(keys, repository, text, attestation)',
      'text === null'
    ],
    ['t === null || age > MAX_AGE_S', 't === null'],
    ['age < -MAX_SKEW_S', 'false'],
    ['const MAX_AGE_S = 35 * 24', 'const MAX_AGE_S = 36 * 24'],
    ['verified && routed.provider !== provider', 'false'],
    [
      'namesRelay && !verified && found !== undefined && acceptsUnsigned(found)',
      'false'
    ],
    [
      "return config.relay !== undefined && attestation !== ''",
      'return config.relay !== undefined'
    ],
    [
      "return config.relay !== undefined && attestation !== ''",
      "return attestation !== ''"
    ],
    ['if (given.get(name)) return [name]', '']
  ])
]

function breaking(
  tests: readonly string[],
  changes: readonly Change[]
): Mutant[] {
  return changes.map(([find, replace]) => ({
    find,
    replace,
    tests: [...tests]
  }))
}
