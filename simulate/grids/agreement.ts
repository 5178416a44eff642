import { chanceCorrectedAgreement } from '../../src/stats/agreement/chance-corrected-agreement.ts'
import { cohenKappa } from '../../src/stats/agreement/cohen-kappa.ts'
import { krippendorffAlpha } from '../../src/stats/agreement/krippendorff-alpha.ts'
import { krippendorffBootstrap } from '../../src/stats/agreement/krippendorff-bootstrap.ts'
import { type Cell, cell, combinations, type Grid, method, type Outcome } from '../grid.ts'

/** Both raters err independently of each other, given what is true. */
interface Raters {
  prevalence: number
  sensitivity: number
  specificity: number
}

interface Ratings {
  a: Int8Array
  b: Int8Array
}

const designs = [
  ...combinations({ coefficient: ['kappa', 'alpha', 'AC1'], prevalence: [0.05, 0.2, 0.5], accuracy: [0.9, 0.97], n: [50, 200] }),
]

export const agreement: Grid = {
  name: 'agreement',
  title: 'agreement of two raters',
  about: `Each of n items is positive with the prevalence; two raters are right with the accuracy each, independently given the item. The truth
is the coefficient of infinitely many items. The bootstrap draws items with replacement (500 resamples, percentiles).`,
  remedy: `With few positive items, or hardly any disagreement, the limits are too narrow, and a sample without disagreement has none: read percent
agreement and class counts beside the coefficient, and rate more items of the rarer class.`,
  replications: 4000,
  cells: designs.map(({ coefficient, prevalence, accuracy, n }) =>
    agreementCell(coefficient, { prevalence, sensitivity: accuracy, specificity: accuracy }, n),
  ),
}

function agreementCell(coefficient: 'kappa' | 'alpha' | 'AC1', raters: Raters, n: number): Cell {
  const { agreed, positive } = population(raters)
  const chance = {
    kappa: positive ** 2 + (1 - positive) ** 2,
    alpha: positive ** 2 + (1 - positive) ** 2,
    AC1: 2 * positive * (1 - positive),
  }[coefficient]
  const methods = {
    kappa: [method("Cohen's kappa", ({ a, b }: Ratings) => cohenKappa(a, b), { role: 'default' })],
    alpha: [
      method(
        "Krippendorff's alpha, bootstrap",
        ({ a, b }: Ratings, random) => krippendorffBootstrap([a, b], { random, resamples: 500 }),
        { role: 'default' },
      ),
      method("Krippendorff's alpha, jackknife", ({ a, b }: Ratings) => krippendorffAlpha([a, b])),
    ],
    AC1: [
      method('AC1', ({ a, b }: Ratings): Outcome => chanceCorrectedAgreement([a, b], { categories: [0, 1] }).ac, {
        role: 'default',
      }),
    ],
  }[coefficient]
  return cell<Ratings>({
    factors: { coefficient, prevalence: raters.prevalence, accuracy: raters.sensitivity, n },
    truth: (agreed - chance) / (1 - chance),
    simulate: random => {
      const a = new Int8Array(n)
      const b = new Int8Array(n)
      for (let i = 0; i < n; i++) {
        const p = random.bernoulli(raters.prevalence) ? raters.sensitivity : 1 - raters.specificity
        a[i] = random.bernoulli(p)
        b[i] = random.bernoulli(p)
      }
      return { a, b }
    },
    methods,
    quick: raters.prevalence === 0.5 && n === 50 && raters.sensitivity === 0.9,
  })
}

/** Share of agreement, and of positive ratings, among infinitely many items. */
function population({ prevalence, sensitivity, specificity }: Raters): { agreed: number; positive: number } {
  const both = (p: number) => p ** 2 + (1 - p) ** 2
  return {
    agreed: prevalence * both(sensitivity) + (1 - prevalence) * both(specificity),
    positive: prevalence * sensitivity + (1 - prevalence) * (1 - specificity),
  }
}
