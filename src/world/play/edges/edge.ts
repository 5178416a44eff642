import type { Plot } from '../plot.ts'

/** A plot at the edge of an invariant, in short: the invariants and tools as words. */
export function edge(name: string, touches: string, tools: string, play: Plot['play']): Plot {
  return { name, touches: touches.split(' ').map(no => `INV-${no}`), tools: tools.split(' '), play }
}
