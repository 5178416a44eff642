import { clusteredMean } from '../../src/stats/cluster/clustered-mean.ts'
import { clusteredProportion } from '../../src/stats/cluster/clustered-proportion.ts'
import { kornGraubardBound } from '../../src/stats/cluster/korn-graubard-bound.ts'
import { rate } from '../../src/stats/front/rate.ts'
import { wilsonInterval } from '../../src/stats/rate/wilson-interval.ts'
import { type FamilyRows, familySizes, simulateFamilies } from '../families.ts'
import { cell, combinations, frontDoor, type Grid, method, type Outcome } from '../grid.ts'

const designs = combinations({
  families: ['5 × 20', '10 × 10', '30 × 10', '100 × 4'],
  sizes: ['equal', 'unequal'],
  p: [0.03, 0.2],
  icc: [0, 0.2, 0.5],
})

export const clusteredRates: Grid = {
  name: 'clustered-rates',
  title: 'rates of trials that come in families',
  about: `Families × mean size; unequal sizes are log-normal quantiles with spread 1, so that the largest is several times the mean. Each
family has its own rate, Beta distributed around p with intraclass correlation ICC. The truth is p, the rate over families like
these. With ICC₀ = 0.2 both limits take a design effect of at least the declared one. CR2 is the cluster-robust interval of a mean with Satterthwaite degrees of freedom; Wilson takes trials for independent.`,
  remedy: `With few or unequal families, or rare events that cluster, the plain Korn–Graubard limits rest on a design effect that the data hardly
show, and that is small by luck when the rate is. The front door takes the larger of the cluster-robust and the ANOVA intraclass
correlation, widens it by (t(K)/t(G−1))² as only K families show (or lack) the event, and has the declared ICC as a floor where K ≤ 12
(\`kornGraubardInterval\`). CR2 is for means and differences.`,
  replications: 10_000,
  cells: [...designs].map(({ families, sizes, p, icc }) => {
    const [count, mean] = families.split(' × ').map(Number) as [number, number]
    const familySize = familySizes(count, mean, sizes)
    return cell<FamilyRows>({
      factors: { families, sizes, p, ICC: icc },
      truth: p,
      simulate: random => simulateFamilies(random, familySize, p, icc),
      methods: [
        frontDoor(({ y, cluster }) => rate({ outcome: y, family: cluster })),
        method('Korn–Graubard', ({ y, cluster }) => clusteredProportion(y, cluster)),
        method('logit', ({ y, cluster }) => {
          const { estimate, logitLower, logitUpper } = clusteredProportion(y, cluster)
          return { estimate, lower: logitLower, upper: logitUpper }
        }),
        method('Korn–Graubard, ICC₀ = 0.2', withFloor),
        method('CR2 + Satterthwaite', ({ y, cluster }) => clusteredMean(y, cluster)),
        method('Wilson', ({ y }) => wilsonInterval(sum(y), y.length), { role: 'comparison' }),
      ],
      quick: families === '5 × 20' && sizes === 'equal' && p === 0.2 && icc === 0.2,
    })
  }),
}

/** Both one-sided bounds at 97.5%. */
function withFloor({ y, cluster }: FamilyRows): Outcome {
  const { estimate, lower } = kornGraubardBound(y, cluster, { side: 'lower', icc: 0.2, level: 0.975 })
  const { upper } = kornGraubardBound(y, cluster, { side: 'upper', icc: 0.2, level: 0.975 })
  return { estimate, lower, upper }
}

function sum(y: Float64Array): number {
  return y.reduce((total, value) => total + value, 0)
}
