import type { FlipCase } from './flip-case.ts'
import { ageFlips } from './flips/ages.ts'
import { moneyFlips } from './flips/money.ts'
import { tellingFlips } from './flips/telling.ts'

/** Scripts about every rule of a market pack. */
export const flipCases: readonly FlipCase[] = [...ageFlips, ...moneyFlips, ...tellingFlips]
