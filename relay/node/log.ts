/**
 * Returns a log on standard output that writes lines which come close together
 * at once: each write by itself takes as long as a tenth of a webhook.
 */
export function createLog(): (line: string) => void {
  // The relay keeps running if the reader of its log, such as a pipe, closes.
  process.stdout.on('error', () => {})
  let lines: string[] = []
  return line => {
    lines.push(line)
    if (lines.length > 1) return
    setTimeout(() => {
      process.stdout.write(`${lines.join('\n')}\n`)
      lines = []
    }, 20)
  }
}
