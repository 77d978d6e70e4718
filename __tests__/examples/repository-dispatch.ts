import { passes } from './runner.ts'

export const scenarios = [passes({ 'secrets.DISPATCH_TOKEN': 'ghs_app' }, 204)]
