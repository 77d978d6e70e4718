import { passes } from './runner.ts'

export const scenarios = [
  passes({ JENKINS_API_TOKEN: '11f0', JENKINS_JOB_TOKEN: 'to&ken' }, 302)
]
