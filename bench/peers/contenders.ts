import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Command } from '../measure.ts'
import { BUNDLE, ownStep, prepareStep } from '../step.ts'
import { PEERS, type Peer, type Reports } from './peers.ts'

/** An action that can be run here. */
export interface Contender {
  /** The repository and, after an @, the version. */
  name: string
  reports: Reports
  /** The size of the script that the runner starts. */
  bytes: number
  /** Returns a run of it that delivers below `base`. */
  step(base: string): Command & { env: NodeJS.ProcessEnv }
}

/** This action, with and without a request to the API. */
export const OURS: readonly Contender[] = (
  [
    ['github', 'the step'],
    ['jobserv', 'the run and its jobs']
  ] as const
).map(([payload, reports]) => ({
  name: 'this action',
  reports,
  bytes: statSync(BUNDLE).size,
  step: base => prepareStep(ownStep(BUNDLE, base, payload))
}))

/**
 * Returns the peers that `folder` holds as `OWNER/NAME@VERSION`, in
 * the order of PEERS. Throws for a folder of another name.
 */
export function findPeers(folder: string): Contender[] {
  const found = new Map<string, string>()
  for (const owner of readdirSync(folder))
    for (const entry of readdirSync(join(folder, owner))) {
      const [name = ''] = `${owner}/${entry}`.split('@', 1)
      if (!PEERS.some(peer => peer.name === name))
        throw new Error(`bench/peers/peers.ts does not know ${name}`)
      found.set(name, `${owner}/${entry}`)
    }
  return PEERS.flatMap(peer => {
    const place = found.get(peer.name)
    return place === undefined ? [] : [contender(peer, folder, place)]
  })
}

function contender(peer: Peer, folder: string, place: string): Contender {
  const actionFile = ['action.yml', 'action.yaml']
    .map(name => join(folder, place, name))
    .find(existsSync)
  if (!actionFile) throw new Error(`${place} has no action.yml`)
  const { runs }: { runs: { main: string } } = parse(
    readFileSync(actionFile, 'utf8')
  )
  const script = join(folder, place, peer.shell ?? runs.main)
  return {
    name: place,
    reports: peer.reports,
    bytes: statSync(script).size,
    step: base =>
      prepareStep({
        ...(peer.shell ? { program: 'bash' } : {}),
        script,
        actionFile,
        inputs: peer.with(`${base}/hook`),
        env: peer.env?.(`${base}/hook`) ?? {},
        apiUrl: base
      })
  }
}
