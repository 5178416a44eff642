import type { Bounds } from '../../analysis/rate.ts'
import type { Estimate } from '../../record/estimate.ts'

/** @example percent(0.0953) // '9.5%' */
export function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)}%`
}

/** The limits in percent; an upper limit is rounded up and a lower one down, so that the interval never looks narrower than it is. */
export function interval({ lower, upper }: Pick<Estimate, 'lower' | 'upper'>): string {
  if (lower === null || upper === null) return '–'
  return `[${tenths(Math.floor(nearly(lower)))}, ${tenths(Math.ceil(nearly(upper)))}]`
}

export function bounds({ lowest, highest }: Bounds): string {
  if (lowest === null || highest === null) return '–'
  return `${(lowest * 100).toFixed(1)} … ${percent(highest)}`
}

/** @example count(12345) // '12,345' */
export function count(n: number): string {
  return n.toLocaleString('en-US')
}

/** @example plural(2, 'trial') // '2 trials' */
export function plural(n: number, noun: string): string {
  return `${count(n)} ${noun}${n === 1 ? '' : 's'}`
}

const tenths = (n: number) => (n / 10).toFixed(1)
/** Thousandths, freed from the last bits of binary arithmetic. */
const nearly = (share: number) => Math.round(share * 1e9) / 1e6
