import { dot } from 'node:test/reporters'

const COUNT = /^(?:tests|pass|fail|cancelled|skipped|todo|duration_ms) /

/** Reports a dot for each test, then the failed tests, then the counts. */
export default async function* reporter(events) {
  const counts = []
  async function* watched() {
    for await (const event of events) {
      const { nesting, message } = event.data
      if (
        event.type === 'test:diagnostic' &&
        nesting === 0 &&
        COUNT.test(message)
      )
        counts.push(`ℹ ${message}\n`)
      yield event
    }
  }
  yield* dot(watched())
  yield counts.join('')
}
