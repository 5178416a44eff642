import { pick, present } from './answer.ts'
import type { LabelledColumns } from './correction.ts'
import { judgeCounts, labelCounts } from './judge-counts.ts'

/** Under so many labelled positives, negatives or judge errors, normal limits break down. */
const fewCounts = 10
/** Up to so many families that show the event, or its absence, tell too little of how families vary: as for `rate`. */
const fewFamilies = 12
/** By Edgeworth's first term one tail of a normal limit is off by .085 times the skewness: 3.3% instead of 2.5% here. */
const lopsided = 0.1
/** Under so many labels' worth of weight, one heavy label decides. */
const fewEffective = 30

/** Why normal limits would be too narrow for these labels, in words; null where they hold. */
export function whyNotNormal(
  { judge, label, family, stratum, probability }: LabelledColumns,
  skewness: number | null,
): string | null {
  const labelled = present(label)
  const labels = pick(label, labelled)
  const verdicts = pick(judge, labelled)
  const strata = stratum && pick(stratum, labelled)
  const codes = strata ? [...new Set(stratum)] : []
  for (const code of strata ? codes : [null]) {
    const { positives, negatives, errors } = labelCounts(judgeCounts(labels, verdicts, i => code === null || strata![i] === code))
    if (Math.min(positives, negatives, errors) < fewCounts)
      return `${codes.length > 1 ? `in stratum ${code}, ` : ''}${positives} labelled positives, ${negatives} negatives and ${errors} judge errors are too few for normal limits`
  }
  if (family && stratum) return 'rows come in families and labels in strata, which normal limits do not allow for together'
  if (family && probability)
    return 'rows come in families and labels by unequal chances, which normal limits do not allow for together'
  if (family) {
    const families = pick(family, labelled)
    const showing = [1, 0].map(value => new Set(families.filter((_, i) => labels[i] === value)).size)
    const fewest = Math.min(...showing)
    if (fewest <= fewFamilies)
      return `only ${fewest} families show ${showing[0] === fewest ? 'the event' : 'its absence'} in a label, too few for normal limits`
  }
  if (probability) {
    const weights = pick(probability, labelled).map(chance => 1 / chance)
    const effective = weights.reduce((sum, w) => sum + w, 0) ** 2 / weights.reduce((sum, w) => sum + w ** 2, 0)
    if (effective < fewEffective)
      return `${labels.length} labels of unequal chance weigh as ${effective.toFixed(1)}, too few for normal limits`
  }
  if (skewness === null || skewness > lopsided)
    return `the labels leave the estimate lopsided (skewness ${skewness?.toFixed(2) ?? 'unknown'}, above ${lopsided}), which normal limits do not allow for`
  return null
}

/**
 * Labels by whole families, rather than of rows at random: what the unlabelled families hold is then hardly known. Doubtful
 * where labels reach under three quarters of the families (and three fewer) that a random sample of as many rows would.
 */
export function labelsOfFewFamilies({ family, stratum, probability, label }: LabelledColumns): string | null {
  if (!family) return null
  const reached = new Set<number>()
  const rowsOf = new Map<number, number>()
  const labelsOf = new Map<number, number>()
  const add = (counts: Map<number, number>, code: number) => counts.set(code, (counts.get(code) ?? 0) + 1)
  for (let i = 0; i < family.length; i++) {
    const code = stratum?.[i] ?? 0
    add(rowsOf, code)
    if (Number.isNaN(label[i])) continue
    add(labelsOf, code)
    reached.add(family[i]!)
  }
  const missed = new Map<number, number>()
  for (let i = 0; i < family.length; i++) {
    const code = stratum?.[i] ?? 0
    const chance = probability?.[i] ?? (labelsOf.get(code) ?? 0) / rowsOf.get(code)!
    missed.set(family[i]!, (missed.get(family[i]!) ?? 1) * (1 - chance))
  }
  const expected = missed.values().reduce((sum, chance) => sum + 1 - chance, 0)
  if (reached.size >= 0.75 * expected || expected - reached.size < 3) return null
  return `labels come from ${reached.size} of ${missed.size} families, where as many rows drawn at random would reach ${Math.round(expected)}: the interval does not know how the other families differ; label rows of more families`
}
