import type { Run } from './run.ts'

/**
 * reasonOf answers why a build ran, as JobServ words it:
 * `GitHub push(main): subject, https://...`, a pull request with its number
 * and page.
 */
export function reasonOf(
  run: Run,
  place: { repository: string; serverUrl: string; apiUrl: string }
): string {
  const page = `${place.serverUrl}/${place.repository}`
  const pull = run.event.startsWith('pull_request') ? run.pullRequest : null
  if (pull) {
    const kind = /\/api\/v1$/.test(place.apiUrl) ? 'pulls' : 'pull'
    const title = pull.title ?? run.title ?? run.subject
    const link = `${page}/${kind}/${pull.number}`
    return sentence(run.event, `#${pull.number}`, title, link)
  }
  const subject = run.event.startsWith('pull_request') ? run.title : run.subject
  const link = run.headSha ? `${page}/commit/${run.headSha}` : run.pageUrl
  return sentence(run.event, run.headBranch, subject ?? run.title, link)
}

function sentence(
  event: string,
  place: string | null,
  subject: string | null,
  link: string | null
): string {
  const why = [subject?.replace(/\s+/g, ' ').trim(), link].filter(Boolean)
  const what = `GitHub ${event}${place ? `(${place})` : ''}`
  return why.length > 0 ? `${what}: ${why.join(', ')}` : what
}
