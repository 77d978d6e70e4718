import { passes } from './runner.ts'

export const scenarios = [
  passes({ 'secrets.AZURE_USER': '$acme', 'secrets.AZURE_PASSWORD': 'pass' })
]
