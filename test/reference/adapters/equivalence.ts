import { noninferiorityPaired } from '../../../src/stats/equivalence/noninferiority-paired.ts'
import { tostPaired } from '../../../src/stats/equivalence/tost-paired.ts'
import { tostWelch } from '../../../src/stats/equivalence/tost-welch.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'tost.paired': ({ differences, ...options }) => tostPaired(differences, options),
  'tost.welch': ({ x, y, ...options }) => tostWelch(x, y, options),
  'noninferiority.paired': ({ differences, ...options }) => noninferiorityPaired(differences, options),
}
