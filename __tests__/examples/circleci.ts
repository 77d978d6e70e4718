import { passes } from './runner.ts'

export const scenarios = [passes({ 'secrets.CIRCLE_TOKEN': 'cci-token' }, 201)]
