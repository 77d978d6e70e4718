import * as v from 'valibot'
import { either, mapping, strict } from './strict.ts'
import { choice, received, word } from './value.ts'

// RFC 9110, 5.6.2: a token.
const HEADER = /^[\w!#$%&'*+.^`|~-]+$/
const NO_HEADER = 'is no name of a header; write letters, digits and -'

/** headerName is the name of an HTTP header. */
export const headerName = v.pipe(word, v.regex(HEADER, NO_HEADER))

/** SCHEMES are the signatures that are known by name. */
export const SCHEMES = ['jobserv', 'github', 'standard-webhooks'] as const

/** prefix is what stands before a signature or token in its header. */
export const prefix = v.pipe(
  v.string(received('must be a text')),
  v.regex(/^[\x20-\x7e]*$/, 'must be plain ASCII on one line; write it so'),
  v.check(
    text => !text.includes('${'),
    'holds ${...}, which means nothing here; write it out'
  )
)

/** ownSignature is a scheme of one's own. */
export const ownSignature = strict(
  {
    algorithm: v.optional(
      choice(['sha1', 'sha256', 'sha384', 'sha512']),
      'sha256'
    ),
    header: headerName,
    prefix: v.optional(prefix, ''),
    encoding: v.optional(choice(['hex', 'base64']), 'hex')
  },
  { missing: { header: 'header: X-Signature' } }
)

/** signature is a scheme's name or one's own. */
export const signature = either(
  input => typeof input !== 'object',
  choice(SCHEMES),
  ownSignature
)

/** headersOf is a mapping of header names to what `value` reads. */
export function headersOf<T extends v.GenericSchema>(value: T) {
  return mapping(
    value,
    name => (HEADER.test(name) && name !== '__proto__' ? null : NO_HEADER),
    'must be a mapping of header names to values'
  )
}
