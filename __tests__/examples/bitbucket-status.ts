import { passes } from './runner.ts'

export const scenarios = [passes({ BITBUCKET_TOKEN: 'bb-token' }, 201)]
