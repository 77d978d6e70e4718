import { passes } from './runner.ts'

export const scenarios = [passes({ CIRCLE_TOKEN: 'cci-token' }, 201)]
