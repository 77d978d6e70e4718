import { BASE, fails, failsAtLength } from './runner.ts'

const trigger =
  'powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke'
const secrets = {
  TEAMS_URL: `${BASE}/${trigger}?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=key`
}

export const scenarios = [
  fails(secrets, 202),
  // Workflows takes messages of up to 28 KB.
  failsAtLength(secrets, body => [[body, 28_000]])
]
