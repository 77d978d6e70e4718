/** CallbackError is the code of one reason why a callback is not valid. */
export type CallbackError = keyof typeof SENTENCES

/** Refusal is a callback that is none, with every reason in field order. */
export interface Refusal {
  valid: false
  errors: CallbackError[]
  /** message is one sentence that covers all errors. */
  message: string
  http: 400 | 405 | 413 | 415
}

const SENTENCES = {
  method_not_allowed: 'a callback must be sent with POST',
  content_encoding: 'the body must be sent without a Content-Encoding',
  body_too_large: 'the body must be at most 65536 bytes',
  not_utf8: 'the body must be UTF-8',
  body_empty: 'the body is empty; it must be a JSON object with a state',
  not_json: 'the body must be one JSON document',
  duplicate_key: 'a key must not be given twice',
  not_object: 'the body must be a JSON object',
  state_missing: 'state must be given',
  state_type: 'state must be a string',
  state_unknown: 'state must be exactly success, failure or error',
  description_type: 'description must be a string',
  description_too_long: 'description must be at most 255 characters',
  context_type: 'context must be a string',
  context_too_long: 'context must be at most 100 characters',
  target_url_type: 'target_url must be a string'
}

/** refuse answers the refusal for `errors`, with the first one's status. */
export function refuse(errors: CallbackError[]): Refusal {
  const text = errors.map(error => SENTENCES[error]).join('; ')
  const message = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  return { valid: false, errors, message, http: statusOf(errors[0]) }
}

function statusOf(error: CallbackError | undefined): Refusal['http'] {
  switch (error) {
    case 'method_not_allowed':
      return 405
    case 'content_encoding':
      return 415
    case 'body_too_large':
      return 413
    default:
      return 400
  }
}
