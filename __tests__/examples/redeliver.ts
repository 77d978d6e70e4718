import { passes, type Scenario, type Step } from './runner.ts'

const secrets = {
  DASHBOARD: 'UseSomethingGoodHere',
  INVENTORY: 'AndSomethingElseThere'
}
/** One accepts the second redelivery, one the first. */
const responses = { '/builds': [400, 400, 200], '/hooks/1001': [400, 200] }
const again = (id: number, deliveries?: string): Step => [
  'workflow-redeliver.yml',
  { inputs: { 'run-id': String(id), deliveries } }
]
const scheduled = 'workflow-scheduled.yml'

export const scenarios: Scenario[] = [
  { ...passes(secrets), jobs: [] },
  {
    title: 'redelivers what failed until nothing is left',
    secrets,
    responses,
    steps: ['workflow.yml', again(2002), again(3001), again(2002, 'all')]
  },
  {
    title: 'redelivers by itself, hour by hour, until all is delivered',
    secrets,
    responses,
    steps: ['workflow.yml', scheduled, scheduled, scheduled]
  }
]
