import { createHmac, timingSafeEqual } from 'node:crypto'

/** sign answers what X-JobServ-Sig must be for the bytes of `body`. */
export function sign(body, secret) {
  return `sha256:${createHmac('sha256', secret).update(body).digest('hex')}`
}

/** isSigned answers whether `header` is the signature of `body`. */
export function isSigned(body, header, secret) {
  const [given, right] = [Buffer.from(header), Buffer.from(sign(body, secret))]
  return given.length === right.length && timingSafeEqual(given, right)
}
