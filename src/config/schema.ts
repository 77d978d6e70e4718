import * as v from 'valibot'
import { chain } from './chain.ts'
import { notify } from './notify.ts'
import { receive } from './receive.ts'
import { kind } from './strict.ts'

/** config is the shape of webhooks.yml: the three keys that are ours. */
export const config = v.object({
  notify: v.optional(notify),
  chains: v.optional(
    v.array(chain, kind('must be a list of chains, each with a name')),
    []
  ),
  receive: v.optional(receive)
})
