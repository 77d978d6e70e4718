// A receiver to try the action against: PORT and SECRET come from the
// environment. It responds 401 to a request that is not signed with SECRET.
import { createServer } from 'node:http'
import { isSigned } from './signature.mjs'

const { PORT = '8081', SECRET } = process.env
if (!SECRET) throw new Error('Set SECRET to the key that signs the webhooks.')

createServer(async (request, response) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const signature = request.headers['x-jobserv-sig'] ?? ''
  const signed = isSigned(body, signature, SECRET)
  console.log(`${signed ? 'signed' : 'not signed'}, ${body.length} bytes`)
  response.writeHead(signed ? 200 : 401).end()
}).listen(Number(PORT), '127.0.0.1')
