import type { Grid } from './grid.ts'
import { agreement } from './grids/agreement.ts'
import { clusteredRates } from './grids/clustered-rates.ts'
import { fewPositives } from './grids/few-positives.ts'
import { finitePopulations } from './grids/finite-populations.ts'
import { firstViolation } from './grids/first-violation.ts'
import { gates } from './grids/gates.ts'
import { independentRates } from './grids/independent-rates.ts'
import { pairedDifferences } from './grids/paired-differences.ts'
import { passK } from './grids/pass-k.ts'
import { ppiDesigns } from './grids/ppi-designs.ts'
import { roganGladenGrid } from './grids/rogan-gladen.ts'
import { sequential } from './grids/sequential.ts'
import { twoProportions } from './grids/two-proportions.ts'

/** Every grid, in the order of docs/methods. */
export const grids: readonly Grid[] = [
  independentRates,
  clusteredRates,
  gates,
  pairedDifferences,
  twoProportions,
  fewPositives,
  finitePopulations,
  ppiDesigns,
  roganGladenGrid,
  agreement,
  passK,
  firstViolation,
  sequential,
]
