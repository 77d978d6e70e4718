import { passes } from './runner.ts'

export const scenarios = [
  passes({ AZURE_USER: '$acme', AZURE_PASSWORD: 'pass' })
]
