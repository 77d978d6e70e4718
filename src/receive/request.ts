/** InboundWebhook is one webhook that came in, by listener, event or record. */
export interface InboundWebhook {
  /**
   * uri is what stands behind `/webhooks/v1/` and `t/<token>/`, without query
   * and without slashes at either end, decoded but for `/`.
   */
  uri: string
  /** headers have lower-case names; repeated ones are joined with `, `. */
  headers: Readonly<Record<string, string>>
  /** query has repeated names joined with `, `. */
  query: Readonly<Record<string, string>>
  /** body is the raw bytes, the ones that were signed. */
  body: Buffer
}
