import { passes } from './runner.ts'

export const scenarios = [{ ...passes(), jobs: [] }]
