import { setTimeout } from 'node:timers/promises'

const GRACE_MS = 250
/** ACCEPT_MS is for those who were connecting: each takes a turn of the loop. */
const ACCEPT_MS = 50

/**
 * closeSoon ends a server: nobody gets in after 50 ms, and after 250 ms no
 * connection of `sockets` is left, whatever it waits for.
 */
export async function closeSoon(
  server: { close(done: () => void): unknown },
  sockets: ReadonlyMap<{ destroy(): unknown }, unknown>
): Promise<void> {
  await setTimeout(ACCEPT_MS)
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  const rest = setTimeout(GRACE_MS - ACCEPT_MS, undefined, { ref: false })
  await Promise.race([closed, rest])
  for (const socket of sockets.keys()) socket.destroy()
  await closed
}
