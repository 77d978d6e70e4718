import { handle } from 'hono/aws-lambda'
import { createServerlessRelay } from '../serverless.ts'

const relay = createServerlessRelay(process.env)

/** Takes the events of a function URL. */
export const handler = handle(relay)
