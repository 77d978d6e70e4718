import { makeRepository, makeRun } from '../helpers/fixtures.ts'
import { passes } from './runner.ts'

const runs = [makeRun({ head_repository: makeRepository('acme/bar') })]

export const scenarios = [{ ...passes({ BAMBOO_PASSWORD: 'password' }), runs }]
