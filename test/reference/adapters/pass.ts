import { passK } from '../../../src/stats/pass/pass-k.ts'
import { passKSuite } from '../../../src/stats/pass/pass-k-suite.ts'

export const adapters: Record<string, (input: any) => unknown> = {
  'pass.single': ({ c, n, k }) => passK(c, n, { k }),
  'pass.suite': ({ successes, trials, kMax }) => passKSuite(successes, trials, { kMax }),
}
