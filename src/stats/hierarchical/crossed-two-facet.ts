import { checkAllFinite, checkPositive, type Numbers } from '../check.ts'
import { allAlike } from './crossed-one-facet.ts'

export interface CrossedTwoFacetOptions {
  /** Numbers of items and samples to predict for, each above 0. Default: the numbers there are. */
  decisions?: readonly { items: number; samples: number }[]
}

/** Variance components: person p, item i, sample r, their interactions, and the residual e. */
export interface TwoFacetVariance {
  p: number
  i: number
  r: number
  pi: number
  pr: number
  ir: number
  e: number
}

/** What a study with these many items and samples an object would give. */
export interface TwoFacetDecision {
  items: number
  samples: number
  /** pi / items + pr / samples + e / (items · samples). */
  relativeErrorVariance: number | null
  /** Relative error and i / items + r / samples + ir / (items · samples). */
  absoluteErrorVariance: number | null
  /** For ranking objects. */
  generalizability: number | null
  /** For the level of an object. */
  dependability: number | null
}

export interface CrossedTwoFacet {
  /** As estimated: chance can make one negative. Null where undefined. */
  variance: TwoFacetVariance | null
  decisions: TwoFacetDecision[]
  objects: number
  items: number
  samples: number
  method: string
  /** Scores. */
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Generalizability study, objects × items × samples (p × i × r): where the variance of the scores comes from when every
 * object (target) met every item (scenario) and every sample or judge, and where the next call buys most.
 *
 * Use it to divide a budget between scenarios and repetitions. The design must be full: one score in each cell. With one
 * facet use {@link crossedOneFacet}. The second facet must mean the same for all objects and items (judges, not
 * exchangeable repetitions, for which use {@link nestedSamples}).
 *
 * Expected mean squares of the three-way random model with one score a cell. Negative components are returned as they are,
 * and count as 0 in the decision study.
 *
 * @param scores scores[item][sample] is a column with the scores of all objects, finite; at least 2 × 2 × 2
 * @returns undefined (null) with fewer than two of any; coefficients are undefined where all scores are alike
 * @throws RangeError naming the item, the sample, the object and the value
 * @source Brennan (2001), Generalizability Theory, ch. 3–4; R `anova(lm(y ~ (p + i + r)^2))`
 * @example crossedTwoFacet([[[1, 2, 4], [2, 2, 5]], [[0, 3, 3], [1, 3, 6]]], { decisions: [{ items: 4, samples: 2 }] }) // { decisions: [{ items: 4, samples: 2, generalizability: 0.9014085, dependability: 0.8533333 }] }
 */
export function crossedTwoFacet(scores: readonly (readonly Numbers[])[], options: CrossedTwoFacetOptions = {}): CrossedTwoFacet {
  const [items, samples, objects] = [scores.length, scores[0]?.length ?? 0, scores[0]?.[0]?.length ?? 0]
  scores.forEach((columns, i) => {
    if (columns.length !== samples)
      throw new RangeError(`scores[${i}] has ${samples} samples like scores[0], got ${columns.length}`)
    columns.forEach((column, r) => {
      if (column.length !== objects)
        throw new RangeError(`scores[${i}][${r}] has ${objects} scores like scores[0][0], got ${column.length}`)
      checkAllFinite(`scores[${i}][${r}]`, column)
    })
  })
  const decisions = options.decisions ?? [{ items: Math.max(1, items), samples: Math.max(1, samples) }]
  for (const decision of decisions) {
    checkPositive('decisions.items', decision.items)
    checkPositive('decisions.samples', decision.samples)
  }
  const about = {
    objects,
    items,
    samples,
    method: 'generalizability study p × i × r, expected mean squares',
    n: objects * items * samples,
  }
  if (objects < 2 || items < 2 || samples < 2) {
    const none = { relativeErrorVariance: null, absoluteErrorVariance: null, generalizability: null, dependability: null }
    const undefinedReason = `two objects, items and samples are needed, got ${objects}, ${items} and ${samples}`
    return {
      ...about,
      variance: null,
      decisions: decisions.map(decision => ({ ...decision, ...none })),
      warnings: [],
      undefinedReason,
    }
  }

  const alike = allAlike(scores.flat())
  const variance = alike ? { p: 0, i: 0, r: 0, pi: 0, pr: 0, ir: 0, e: 0 } : components(scores, objects, items, samples)
  const total = Object.values(variance).reduce((sum, value) => sum + Math.abs(value), 0)
  const negative = Object.entries(variance).filter(([, value]) => value < -1e-12 * total)
  const atLeast0 = Object.fromEntries(
    Object.entries(variance).map(([name, value]) => [name, Math.max(0, value)]),
  ) as unknown as TwoFacetVariance
  const decided = decisions.map(decision => decisionStudy(atLeast0, decision))
  return {
    ...about,
    variance,
    decisions: decided,
    warnings: negative.map(
      ([name, value]) => `the ${name} variance component is negative (${value.toPrecision(3)}) and counts as 0`,
    ),
    ...(decided.some(({ generalizability }) => generalizability === null) && {
      undefinedReason: `${alike ? 'all scores are alike' : 'objects do not differ'}: coefficients are 0/0`,
    }),
  }
}

/** Mean squares from the cell means of every margin, then solved for the components. */
function components(scores: readonly (readonly Numbers[])[], objects: number, items: number, samples: number): TwoFacetVariance {
  const [p, i, r] = [new Float64Array(objects), new Float64Array(items), new Float64Array(samples)]
  const [pi, pr, ir] = [new Float64Array(objects * items), new Float64Array(objects * samples), new Float64Array(items * samples)]
  let mean = 0
  const each = (visit: (score: number, a: number, b: number, c: number) => void) => {
    for (let b = 0; b < items; b++)
      for (let c = 0; c < samples; c++) for (let a = 0; a < objects; a++) visit(scores[b]![c]![a]!, a, b, c)
  }
  each((score, a, b, c) => {
    mean += score / (objects * items * samples)
    p[a]! += score / (items * samples)
    i[b]! += score / (objects * samples)
    r[c]! += score / (objects * items)
    pi[a * items + b]! += score / samples
    pr[a * samples + c]! += score / items
    ir[b * samples + c]! += score / objects
  })
  const ss = { p: 0, i: 0, r: 0, pi: 0, pr: 0, ir: 0, e: 0 }
  each((score, a, b, c) => {
    const [vp, vi, vr] = [p[a]! - mean, i[b]! - mean, r[c]! - mean]
    const [vpi, vpr, vir] = [
      pi[a * items + b]! - mean - vp - vi,
      pr[a * samples + c]! - mean - vp - vr,
      ir[b * samples + c]! - mean - vi - vr,
    ]
    ss.p += vp ** 2
    ss.i += vi ** 2
    ss.r += vr ** 2
    ss.pi += vpi ** 2
    ss.pr += vpr ** 2
    ss.ir += vir ** 2
    ss.e += (score - mean - vp - vi - vr - vpi - vpr - vir) ** 2
  })
  const [dp, di, dr] = [objects - 1, items - 1, samples - 1]
  const ms = { p: ss.p / dp, i: ss.i / di, r: ss.r / dr, pi: ss.pi / (dp * di), pr: ss.pr / (dp * dr), ir: ss.ir / (di * dr) }
  const e = ss.e / (dp * di * dr)
  return {
    p: (ms.p - ms.pi - ms.pr + e) / (items * samples),
    i: (ms.i - ms.pi - ms.ir + e) / (objects * samples),
    r: (ms.r - ms.pr - ms.ir + e) / (objects * items),
    pi: (ms.pi - e) / samples,
    pr: (ms.pr - e) / items,
    ir: (ms.ir - e) / objects,
    e,
  }
}

function decisionStudy(v: TwoFacetVariance, { items, samples }: { items: number; samples: number }): TwoFacetDecision {
  const relativeErrorVariance = v.pi / items + v.pr / samples + v.e / (items * samples)
  const absoluteErrorVariance = relativeErrorVariance + v.i / items + v.r / samples + v.ir / (items * samples)
  const share = (error: number) => (v.p + error === 0 ? null : v.p / (v.p + error))
  return {
    items,
    samples,
    relativeErrorVariance,
    absoluteErrorVariance,
    generalizability: share(relativeErrorVariance),
    dependability: share(absoluteErrorVariance),
  }
}
