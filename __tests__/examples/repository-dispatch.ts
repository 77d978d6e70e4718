import { passes } from './runner.ts'

export const scenarios = [passes({ DISPATCH_TOKEN: 'ghs_app' }, 204)]
