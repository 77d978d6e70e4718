import { passes } from './runner.ts'

export const scenarios = [
  passes({ 'secrets.BITBUCKET_TOKEN': 'bb-token' }, 201)
]
