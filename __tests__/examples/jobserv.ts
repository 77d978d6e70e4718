import { fails } from './runner.ts'

export const scenarios = [{ ...fails(), jobs: [] }]
