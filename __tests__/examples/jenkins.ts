import { passes } from './runner.ts'

const user = { 'secrets.JENKINS_API_TOKEN': '11f0' }
const job = { 'secrets.JENKINS_JOB_TOKEN': 'to&ken' }

export const scenarios = [passes({ ...user, ...job }, 302)]
