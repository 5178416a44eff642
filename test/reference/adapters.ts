/** Every adapter: from a fixture's operation to one public export of src/stats. They rename and reshape; they compute nothing. */

import { adapters as agreement } from './adapters/agreement.ts'
import { adapters as bootstrap } from './adapters/bootstrap.ts'
import { adapters as calibration } from './adapters/calibration.ts'
import { adapters as cluster } from './adapters/cluster.ts'
import { adapters as equivalence } from './adapters/equivalence.ts'
import { adapters as hierarchical } from './adapters/hierarchical.ts'
import { adapters as judge } from './adapters/judge.ts'
import { adapters as latent } from './adapters/latent.ts'
import { adapters as multiplicity } from './adapters/multiplicity.ts'
import { adapters as paired } from './adapters/paired.ts'
import { adapters as pass } from './adapters/pass.ts'
import { adapters as permutation } from './adapters/permutation.ts'
import { adapters as power } from './adapters/power.ts'
import { adapters as ppi } from './adapters/ppi.ts'
import { adapters as rank } from './adapters/rank.ts'
import { adapters as rate } from './adapters/rate.ts'
import { adapters as regression } from './adapters/regression.ts'
import { adapters as reliability } from './adapters/reliability.ts'
import { adapters as sequential } from './adapters/sequential.ts'
import { adapters as special } from './adapters/special.ts'
import { adapters as survival } from './adapters/survival.ts'
import { adapters as twoSample } from './adapters/two-sample.ts'

export const adapters: Readonly<Record<string, (input: any) => unknown>> = {
  ...special,
  ...rate,
  ...cluster,
  ...paired,
  ...twoSample,
  ...permutation,
  ...multiplicity,
  ...equivalence,
  ...power,
  ...agreement,
  ...reliability,
  ...judge,
  ...ppi,
  ...calibration,
  ...latent,
  ...pass,
  ...survival,
  ...sequential,
  ...regression,
  ...hierarchical,
  ...bootstrap,
  ...rank,
}
