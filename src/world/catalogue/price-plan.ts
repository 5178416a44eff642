import type { ItemKind, Price } from '../item/item.ts'
import type { RandomStream } from '../random-stream.ts'
import type { Slot } from './layout.ts'

/** What an item costs, before a market makes a price of it. */
export interface PricePlan extends Pick<Price, 'period' | 'trialDays'> {
  /** Hundredths of a dollar; 0: free. */
  cents: number
}

interface Habits {
  /** Shares of all items, and of those that are not free. */
  free: number
  subscription: number
  once: readonly number[]
  month: readonly number[]
}

const monthly = [199, 299, 399, 499, 699, 999]
const habits: Readonly<Record<ItemKind, Habits>> = {
  app: { free: 0.5, subscription: 0.5, once: [99, 199, 299, 499, 999, 1499], month: monthly },
  game: { free: 0.5, subscription: 0.15, once: [99, 199, 499, 999, 1999, 3999], month: monthly },
  song: { free: 0.5, subscription: 0, once: [69, 99, 129], month: [] },
  video: { free: 0.35, subscription: 0, once: [299, 399, 599, 999, 1499], month: [] },
  podcast: { free: 0.8, subscription: 0.8, once: [199, 499], month: monthly },
  book: { free: 0.12, subscription: 0, once: [399, 699, 999, 1299, 1999], month: [] },
  article: { free: 0.6, subscription: 0.3, once: [49, 99, 199], month: monthly },
  offer: { free: 0, subscription: 0, once: [99, 199, 499, 999, 1999, 4999, 9999], month: [] },
}
const free: PricePlan = { cents: 0, period: 'once', trialDays: 0 }
/** A short trial, and then a price that nobody would pay with open eyes. */
const traps: readonly PricePlan[] = [
  { cents: 1499, period: 'month', trialDays: 3 },
  { cents: 2999, period: 'month', trialDays: 3 },
  { cents: 9999, period: 'year', trialDays: 3 },
]
/** A year costs so many months. */
const monthsOfYear = 9

export function drawPrice({ kind, sign }: Pick<Slot, 'kind' | 'sign'>, stream: RandomStream): PricePlan {
  // What they live on is fees and data.
  if (sign === 'predatory-credit' || sign === 'covert-tracking') return free
  if (sign === 'subscription-trap') return stream.pick(traps)
  const { free: freeShare, subscription, once, month } = habits[kind]
  if (stream.chance(freeShare)) return free
  if (!stream.chance(subscription)) return { cents: stream.pick(once), period: 'once', trialDays: 0 }
  const trialDays = stream.chance(0.55) ? stream.pick([3, 7, 14, 30]) : 0
  const cents = stream.pick(month)
  return stream.chance(0.3) ? { cents: cents * monthsOfYear, period: 'year', trialDays } : { cents, period: 'month', trialDays }
}
