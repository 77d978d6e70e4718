import { createApi } from '../../src/github/client.ts'
import { createHttpClient, type HttpClient } from '../../src/http/client.ts'
import { type Api, type ApiState, startApi } from '../helpers/fake-github.ts'

/** When the tests' clock starts, in milliseconds since the epoch. */
export const NOW = Date.parse('2026-07-26T15:12:00Z')

/** What reads a build, with a clock that never really waits. */
export interface Reader {
  fake: Api
  http: HttpClient
  api: ReturnType<typeof createApi>
  clock: { now(): number; sleep(ms: number): Promise<void> }
  /** The waits so far; onSleep is called with each. */
  slept: number[]
  onSleep: (ms: number) => void
  /** The log's lines, each with its level. */
  said: string[]
  log: Record<
    'info' | 'warning' | 'error' | 'notice' | 'debug',
    (text: string) => void
  > & { group(title: string): void }
  signal: AbortSignal
  controller: AbortController
  close(): Promise<void>
}

/** Returns a reader of a fake API that knows what `state` says. */
export async function startReader(
  state: Partial<ApiState> = {}
): Promise<Reader> {
  const fake = await startApi(state)
  const http = createHttpClient({ ca: null })
  const controller = new AbortController()
  const said: string[] = []
  const say = (level: string) => (text: string) => {
    if (level !== 'debug') said.push(`${level}: ${text}`)
  }
  let now = NOW
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms
      reader.slept.push(ms)
      reader.onSleep(ms)
    }
  }
  const log = {
    info: say('info'),
    warning: say('warning'),
    error: say('error'),
    notice: say('notice'),
    debug: say('debug'),
    group: say('group')
  }
  const reader: Reader = {
    fake,
    http,
    api: createApi({
      request: http.request,
      apiUrl: fake.url,
      token: 'ghs_test',
      userAgent: 'webhook-action/1.0.0',
      clock,
      signal: controller.signal,
      log,
      redact: text => text.replaceAll('TopSecretValue', '***')
    }),
    clock,
    slept: [],
    onSleep: () => undefined,
    said,
    log,
    signal: controller.signal,
    controller,
    close: async () => {
      http.close()
      await fake.close()
    }
  }
  return reader
}
