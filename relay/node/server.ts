import { createRelay } from '../../src/relay/app.ts'
import { readSettings } from '../../src/relay/environment.ts'
import { PLATFORM } from '../../src/relay/platform.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'

/** The longest response, to a sender that waits for the run, takes 27 s. */
const CLOSE_MS = 28_000

const { PORT = '8080', HOST = '0.0.0.0' } = process.env

try {
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
    throw new Error(`PORT is "${PORT}"; write a number from 0 to 65535`)
  const relay = createRelay(readSettings(process.env), {
    ...PLATFORM,
    log: createLog()
  })
  const server = listen(
    relay,
    { hostname: HOST, port: Number(PORT) },
    ({ port }) => console.log(`listening on ${HOST}:${port}`)
  )
  server.on('error', (error: Error) => {
    console.error(
      `cannot listen on ${HOST}:${PORT} (${error.message}); set HOST and PORT to an address of this machine and a free port`
    )
    process.exitCode = 1
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close()
      // A closed server has no timeouts: a connection that sends nothing stays.
      setTimeout(() => server.closeAllConnections(), CLOSE_MS).unref()
    })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
