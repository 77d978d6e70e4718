/** A response of the relay: always JSON. */
export interface Reply {
  status: number
  body: Readonly<Record<string, unknown>>
  headers?: Readonly<Record<string, string>>
}

/** Returns the response to a request that was refused. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {}
): Reply {
  return { status, headers, body: { accepted: false, code, message } }
}

/** The one response to all paths that were never issued. */
export const NOT_FOUND = refusal(
  404,
  'not_found',
  'There is no such URL, or its time is over.'
)

/** The response to headers that are too long for the relay or for Node. */
export const LONG_HEADERS = refusal(
  431,
  'headers_too_large',
  'The headers are longer than 32 KiB.'
)

/** Returns the response to a method that a URL does not have. */
export function wrongMethod(methods: readonly string[]): Reply {
  return refusal(
    405,
    'method_not_allowed',
    `Send the request with ${methods[0]}.`,
    { allow: methods.join(', ') }
  )
}

/** Returns the web's form of a response. */
export function toResponse({ status, body, headers }: Reply): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...headers
    }
  })
}
