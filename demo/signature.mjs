import { createHmac, timingSafeEqual } from 'node:crypto'

/** Returns the value of X-JobServ-Sig for the bytes of `body`. */
export function sign(body, secret) {
  return `sha256:${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** True when `header` is the signature of `body`. */
export function isSigned(body, header, secret) {
  const [given, right] = [Buffer.from(header), Buffer.from(sign(body, secret))]
  return given.length === right.length && timingSafeEqual(given, right)
}
