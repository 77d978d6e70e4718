import { KEY } from '../helpers/harness.ts'
import { passes } from './runner.ts'

export const scenarios = [
  { ...passes({ 'secrets.FLEXDEPLOY_WEBHOOK': KEY }), jobs: [] }
]
