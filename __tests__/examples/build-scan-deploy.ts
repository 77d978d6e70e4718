import { callsBack } from '../helpers/callback-client.ts'
import { KEY } from '../helpers/harness.ts'
import type { Scenario } from './runner.ts'

const report = { state: 'success', target_url: 'https://scan.example/7' }

export const scenarios: Scenario[] = [
  {
    when: 'the scan has no findings',
    responses: {
      '/images': callsBack(report, { key: KEY }),
      '/hook': callsBack({ state: 'success' }, { key: KEY })
    }
  },
  {
    when: 'the scan has findings',
    responses: { '/images': callsBack({ state: 'failure' }, { key: KEY }) }
  }
]
