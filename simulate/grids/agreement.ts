import { chanceCorrectedAgreement } from '../../src/stats/agreement/chance-corrected-agreement.ts'
import { cohenKappa } from '../../src/stats/agreement/cohen-kappa.ts'
import { krippendorffAlpha } from '../../src/stats/agreement/krippendorff-alpha.ts'
import { krippendorffBootstrap } from '../../src/stats/agreement/krippendorff-bootstrap.ts'
import { type AgreementAnswer, agreement as agree } from '../../src/stats/front/agreement.ts'
import { type Cell, cell, combinations, frontDoor, type Grid, method, type Outcome } from '../grid.ts'
import { severalRaters } from './several-raters.ts'

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
  title: 'agreement of raters',
  about: `Each of n items is positive with the prevalence; two raters are right with the accuracy each, independently given the item. The truth
is the coefficient of infinitely many items. The bootstrap draws items with replacement (500 resamples, percentiles). The last designs
have more raters, of whom each leaves out a fifth of the items: three on two classes, four on a severity of 0 to 3 (the prevalence is
that of a severity above 0, and who errs, errs by one step). The front door takes the limits of the imprecise Dirichlet model: a Bayesian
bootstrap with one more item, rated in the way that hurts most.`,
  remedy: `With few positive items, or hardly any disagreement, the limits from standard errors and percentiles are too narrow, and a sample without
disagreement has none. The front door never takes them; its limits hold in every design here.`,
  replications: 4000,
  cells: [
    ...designs.map(({ coefficient, prevalence, accuracy, n }) =>
      agreementCell(coefficient, { prevalence, sensitivity: accuracy, specificity: accuracy }, n),
    ),
    ...severalRaters,
  ],
}

/** Answers by table: of counts there are few, and the three coefficients of a design see much the same. */
const answers = new Map<string, AgreementAnswer>()

/** Alpha and AC1 do not see who said which, nor kappa which rater is the first: one table stands for all that are alike to it. */
function answerOf({ a, b }: Ratings, coefficient: 'kappa' | 'alpha' | 'AC1'): AgreementAnswer {
  const n = a.length
  let [both, onlyA, onlyB] = [0, 0, 0]
  for (let i = 0; i < n; i++) {
    if (a[i] === 1) b[i] === 1 ? both++ : onlyA++
    else if (b[i] === 1) onlyB++
  }
  const apart = onlyA + onlyB
  const first = coefficient === 'kappa' ? Math.max(onlyA, onlyB) : Math.ceil(apart / 2)
  const key = `${n} ${both} ${first} ${apart - first}`
  const known = answers.get(key)
  if (known) return known
  const column = (from: number) =>
    Int8Array.from({ length: n }, (_, i) => (i < both || (i >= both + from && i < both + (from ? apart : first)) ? 1 : 0))
  const answer = agree([column(0), column(first)], { categories: [0, 1] })
  answers.set(key, answer)
  return answer
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
  const front = frontDoor((ratings: Ratings): Outcome => {
    const { kappa, alpha, chanceCorrected } = answerOf(ratings, coefficient)
    return { kappa: kappa!, alpha, AC1: chanceCorrected.ac }[coefficient]
  })
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
    methods: [front, ...methods],
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
