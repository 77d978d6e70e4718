// What the relay is measured against: Hono alone, which takes every POST and
// reads its body, since an unread one ends the connection on workerd.
import { Hono } from 'hono'

export const bare = new Hono()
bare.post('*', async c => {
  await c.req.arrayBuffer()
  return c.json({ accepted: true }, 202)
})
