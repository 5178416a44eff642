import type { AdjustedPValues } from '../../../src/stats/multiplicity/adjusted.ts'
import { benjaminiHochberg } from '../../../src/stats/multiplicity/benjamini-hochberg.ts'
import { benjaminiYekutieli } from '../../../src/stats/multiplicity/benjamini-yekutieli.ts'
import { bonferroni } from '../../../src/stats/multiplicity/bonferroni.ts'
import { hochberg } from '../../../src/stats/multiplicity/hochberg.ts'
import { holm } from '../../../src/stats/multiplicity/holm.ts'
import { holmSidak } from '../../../src/stats/multiplicity/holm-sidak.ts'
import { hommel } from '../../../src/stats/multiplicity/hommel.ts'

function adjust(method: (pValues: number[]) => AdjustedPValues): (input: { pValues: number[] }) => unknown {
  return ({ pValues }) => {
    const { rejections, ...rest } = method(pValues)
    return { ...rest, rejectedAt05: rejections }
  }
}

export const adapters: Record<string, (input: any) => unknown> = {
  'multiplicity.bonferroni': adjust(bonferroni),
  'multiplicity.holm': adjust(holm),
  'multiplicity.hochberg': adjust(hochberg),
  'multiplicity.hommel': adjust(hommel),
  'multiplicity.benjaminiHochberg': adjust(benjaminiHochberg),
  'multiplicity.benjaminiYekutieli': adjust(benjaminiYekutieli),
  'multiplicity.holmSidak': adjust(holmSidak),
}
