import type { ApiState } from './api.ts'
import { chainOf } from './callbacks.ts'
import type { Json } from './github.ts'
import type { Script } from './receiver.ts'
import type { Ran, RunOptions } from './run.ts'
import { type Scene, startScene } from './scene.ts'

/** Played is how a chain came out. */
export interface Played {
  scene: Scene
  ran: Ran
  /** paths are those of the receiver, in the order they were asked for. */
  paths: string[]
  links: Json[]
}

/** play runs a chain against a receiver with one script for each path. */
export async function play(
  links: Json[],
  paths: Record<string, Script>,
  options: RunOptions & { chain?: Json; api?: Partial<ApiState> } = {}
): Promise<Played> {
  const { chain, api, inputs, ...rest } = options
  const scene = await startScene(api, { paths })
  const ran = await scene.act({
    ...rest,
    inputs: {
      mode: 'chain',
      listen: '127.0.0.1:0',
      config: chainOf(scene, links, chain),
      ...inputs
    }
  })
  return {
    scene,
    ran,
    paths: scene.receiver.requests.map(({ path }) => path),
    links: JSON.parse(ran.outputs.links ?? '[]')
  }
}
