import { chanceCorrectedAgreement } from '../../src/stats/agreement/chance-corrected-agreement.ts'
import { krippendorffAlpha } from '../../src/stats/agreement/krippendorff-alpha.ts'
import { agreement } from '../../src/stats/front/agreement.ts'
import { type Cell, cell, combinations, frontDoor, method } from '../grid.ts'
import type { Source } from '../source.ts'

interface Design {
  raters: number
  measurement: 'nominal' | 'ordinal'
  /** Of each true class. */
  shares: readonly number[]
  accuracy: number
  n: number
}

/** Each rating is missing with this chance. */
const missing = 0.2

const kinds = {
  '3 raters': { raters: 3, measurement: 'nominal', severities: [1] },
  '4 raters, ordinal': { raters: 4, measurement: 'ordinal', severities: [0.6, 0.3, 0.1] },
} as const

/** Designs with more than two raters, missing ratings, and ordered classes. */
export const severalRaters: readonly Cell[] = [
  ...combinations({
    coefficient: ['alpha', 'AC'],
    kind: ['3 raters', '4 raters, ordinal'],
    prevalence: [0.05],
    accuracy: [0.9],
    n: [50],
  }),
].map(({ coefficient, kind, prevalence, accuracy, n }) => {
  const { raters, measurement, severities } = kinds[kind]
  const shares = [1 - prevalence, ...severities.map(share => share * prevalence)]
  return severalCell(`${coefficient}, ${kind}`, coefficient, prevalence, { raters, measurement, shares, accuracy, n })
})

function severalCell(name: string, coefficient: 'alpha' | 'AC', prevalence: number, design: Design): Cell {
  const { raters, measurement, shares, accuracy, n } = design
  const categories = [...shares.keys()]
  const weights = measurement === 'nominal' ? 'identity' : 'quadratic'
  return cell<Float64Array[]>({
    factors: { coefficient: name, prevalence, accuracy, n },
    truth: populationValue(coefficient, design),
    simulate: random => {
      const ratings = Array.from({ length: raters }, () => new Float64Array(n))
      for (let item = 0; item < n; item++) {
        const truth = drawn(shares, random)
        for (const column of ratings)
          column[item] = random.bernoulli(missing) ? Number.NaN : rated(truth, shares.length, accuracy, random)
      }
      return ratings
    },
    methods: [
      frontDoor(ratings => {
        const { alpha, chanceCorrected } = agreement(ratings, { measurement, categories })
        return coefficient === 'alpha' ? alpha : chanceCorrected.ac
      }),
      coefficient === 'alpha'
        ? method("Krippendorff's alpha, jackknife", ratings => krippendorffAlpha(ratings, { measurement }))
        : method('AC', ratings => chanceCorrectedAgreement(ratings, { categories, weights }).ac, { role: 'default' }),
    ],
    replications: 2000,
  })
}

function drawn(shares: readonly number[], random: Source): number {
  let left = random.uniform()
  let at = 0
  while (at < shares.length - 1 && left >= shares[at]!) left -= shares[at++]!
  return at
}

/** Who errs, errs by one step, to either side where there are two. */
function rated(truth: number, size: number, accuracy: number, random: Source): number {
  if (random.bernoulli(accuracy)) return truth
  if (truth === 0) return 1
  return truth === size - 1 || random.bernoulli(0.5) ? truth - 1 : truth + 1
}

/** The coefficient of infinitely many items, from the chance of every pair of ratings. */
function populationValue(coefficient: 'alpha' | 'AC', { measurement, shares, accuracy }: Design): number {
  const q = shares.length
  const given = (truth: number, rating: number) => {
    if (truth === rating) return accuracy
    if (Math.abs(truth - rating) > 1) return 0
    return (1 - accuracy) / (truth === 0 || truth === q - 1 ? 1 : 2)
  }
  const classes = [...shares.keys()]
  const total = (value: (k: number) => number) => classes.reduce((sum, k) => sum + value(k), 0)
  const pair = (k: number, l: number) => total(truth => shares[truth]! * given(truth, k) * given(truth, l))
  const margin = classes.map(k => total(truth => shares[truth]! * given(truth, k)))
  const rank = classes.map(k => margin.slice(0, k).reduce((sum, share) => sum + share, 0) + margin[k]! / 2)
  const over = (value: (k: number, l: number) => number) => total(k => total(l => value(k, l)))
  if (coefficient === 'alpha') {
    const distance = (k: number, l: number) => (measurement === 'nominal' ? Number(k !== l) : (rank[k]! - rank[l]!) ** 2)
    return 1 - over((k, l) => pair(k, l) * distance(k, l)) / over((k, l) => margin[k]! * margin[l]! * distance(k, l))
  }
  const credit = (k: number, l: number) => (measurement === 'nominal' ? Number(k === l) : 1 - ((k - l) / (q - 1)) ** 2)
  const agreed = over((k, l) => pair(k, l) * credit(k, l))
  const chance = (over(credit) * total(k => margin[k]! * (1 - margin[k]!))) / (q * (q - 1))
  return (agreed - chance) / (1 - chance)
}
