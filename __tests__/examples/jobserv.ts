import { KEY } from '../helpers/harness.ts'
import { fails } from './runner.ts'

export const scenarios = [
  { ...fails({ 'secrets.WEBHOOK_DOCS_EXAMPLE': KEY }), jobs: [] }
]
