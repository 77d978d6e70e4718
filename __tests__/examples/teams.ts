import { fails, failsAtLength } from './runner.ts'

const values = {
  'secrets.TEAMS_URL':
    'BASE/powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=key'
}

export const scenarios = [
  fails(values, 202),
  // Workflows takes messages of up to 28 KB.
  failsAtLength(values, body => [[body, 28_000]])
]
