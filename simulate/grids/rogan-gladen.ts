import { corrected } from '../../src/stats/front/corrected.ts'
import { type CalibrationCounts, type JudgedCounts, roganGladen } from '../../src/stats/judge/rogan-gladen.ts'
import { roganGladenMover } from '../../src/stats/judge/rogan-gladen-mover.ts'
import { cell, combinations, frontDoor, type Grid, method, type Outcome } from '../grid.ts'

interface Data {
  judged: JudgedCounts
  calibration: CalibrationCounts
}

const judges = { good: [0.9, 0.98], fair: [0.75, 0.9], poor: [0.6, 0.7] } as const
const designs = [
  ...combinations({ judge: ['good', 'fair', 'poor'], p: [0.02, 0.05, 0.2, 0.5], calibration: [10, 25, 50, 200], n: [200, 2000] }),
]

export const roganGladenGrid: Grid = {
  name: 'rogan-gladen',
  title: 'judge correction with calibration data from elsewhere',
  about: `n rows with rate p (the truth), all judged; sensitivity and specificity are estimated on so many calibration items each, positive and
negative. The good judge has sensitivity 0.9 and specificity 0.98, the fair one 0.75 and 0.9, the poor one 0.6 and 0.7. Wald is
the estimate ± 1.96 standard errors by the delta method.`,
  remedy: `The front door takes on each side the farther of Lang and Reiczigel's limit, which is too near for poor judges, and the inverted MOVER's, which
is too near for good judges with few calibration items. Where the former are 0 and 1, or the judge is no better than chance on the calibration
items, it refuses, with that reason.`,
  replications: 10_000,
  cells: designs.map(({ judge, p, calibration, n }) => {
    const [sensitivity, specificity] = judges[judge]
    return cell<Data>({
      factors: { judge, p, calibration, n },
      truth: p,
      simulate: random => ({
        judged: { judgedPositive: random.binomial(n, p * sensitivity + (1 - p) * (1 - specificity)), n },
        calibration: {
          truePositives: random.binomial(calibration, sensitivity),
          positives: calibration,
          trueNegatives: random.binomial(calibration, specificity),
          negatives: calibration,
        },
      }),
      methods: [
        method('Lang–Reiczigel', ({ judged, calibration }) => roganGladen(judged, calibration), { role: 'default' }),
        method('inverted MOVER', ({ judged, calibration }) => roganGladenMover(judged, calibration)),
        method('Wald', wald, { role: 'comparison' }),
        frontDoor(asked),
      ],
      quick: judge !== 'poor' && p === 0.2 && calibration === 50 && n === 2000,
    })
  }),
}

function asked({ judged: { judgedPositive, n }, calibration }: Data): Outcome {
  return corrected({ judge: new Float64Array(n).fill(1, 0, judgedPositive), calibration })
}

function wald({ judged, calibration }: Data): Outcome {
  const { estimateUnclipped, se } = roganGladen(judged, calibration)
  if (estimateUnclipped === null || se === null || se === undefined) return { estimate: null, lower: null, upper: null }
  return {
    estimate: estimateUnclipped,
    lower: estimateUnclipped - 1.959963984540054 * se,
    upper: estimateUnclipped + 1.959963984540054 * se,
  }
}
