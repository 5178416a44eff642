import { checkAllFinite, checkPositive, type Numbers } from '../check.ts'

export interface CrossedOneFacetOptions {
  /** Numbers of raters to predict for, each above 0. Default: the number there is. */
  decisions?: readonly number[]
}

/** What a study with this many raters an object would give. */
export interface OneFacetDecision {
  raters: number
  /** For ranking objects: person / (person + residual / raters). */
  generalizability: number | null
  /** For the level of an object: person / (person + (rater + residual) / raters), also called phi. */
  dependability: number | null
}

export interface CrossedOneFacet {
  /** Variance components as estimated: chance can make one negative. */
  variance: { person: number | null; rater: number | null; residual: number | null }
  decisions: OneFacetDecision[]
  objects: number
  raters: number
  method: string
  /** Scores. */
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Generalizability study, objects × raters (p × r): how much of the scores' variance belongs to the objects, to the raters'
 * leniency and to the rest, and how reliable the mean over some number of raters would be.
 *
 * Use it to decide how many judges to ask of each item. Every rater must have scored every object; raters stand for
 * others like them. Where a second facet was crossed too (samples), use {@link crossedTwoFacet}; for repeated samples of
 * each item without raters, {@link nestedSamples}.
 *
 * Expected mean squares: residual = MS(pr), person = (MS(p) − MS(pr)) / raters, rater = (MS(r) − MS(pr)) / objects.
 * Negative components are returned as they are, and count as 0 in the coefficients.
 *
 * @param scores one column a rater, each with the scores of all objects, finite; at least 2 × 2
 * @returns undefined (null) with fewer than two raters or objects; coefficients are undefined where all scores are alike
 * @throws RangeError naming the rater, the object and the value
 * @source Brennan (2001), Generalizability Theory, ch. 2; R `anova(lm(y ~ p + r))`
 * @example crossedOneFacet([[1, 2, 4, 5], [2, 2, 5, 6]], { decisions: [2, 4] }) // { variance: { person: 3.666667, rater: 0.25, residual: 0.125 } }
 */
export function crossedOneFacet(scores: readonly Numbers[], options: CrossedOneFacetOptions = {}): CrossedOneFacet {
  const raters = scores.length
  const objects = scores[0]?.length ?? 0
  scores.forEach((column, r) => {
    if (column.length !== objects) throw new RangeError(`scores[${r}] has ${objects} scores like scores[0], got ${column.length}`)
    checkAllFinite(`scores[${r}]`, column)
  })
  const decisions = options.decisions ?? [Math.max(1, raters)]
  for (const count of decisions) checkPositive('decisions', count)
  const about = {
    objects,
    raters,
    method: 'generalizability study p × r, expected mean squares',
    n: objects * raters,
    warnings: [] as string[],
  }
  if (raters < 2 || objects < 2) {
    const none = decisions.map(count => ({ raters: count, generalizability: null, dependability: null }))
    const variance = { person: null, rater: null, residual: null }
    return {
      ...about,
      variance,
      decisions: none,
      undefinedReason: `two objects and two raters are needed, got ${objects} and ${raters}`,
    }
  }

  if (allAlike(scores)) {
    const none = decisions.map(count => ({ raters: count, generalizability: null, dependability: null }))
    return {
      ...about,
      variance: { person: 0, rater: 0, residual: 0 },
      decisions: none,
      undefinedReason: 'all scores are alike: coefficients are 0/0',
    }
  }

  const objectMeans = new Float64Array(objects)
  const raterMeans = scores.map(column => {
    let sum = 0
    for (let p = 0; p < objects; p++) {
      sum += column[p]!
      objectMeans[p]! += column[p]! / raters
    }
    return sum / objects
  })
  const mean = raterMeans.reduce((sum, value) => sum + value, 0) / raters
  let [ssPerson, ssResidual] = [0, 0]
  for (let p = 0; p < objects; p++) {
    ssPerson += raters * (objectMeans[p]! - mean) ** 2
    for (let r = 0; r < raters; r++) ssResidual += (scores[r]![p]! - objectMeans[p]! - raterMeans[r]! + mean) ** 2
  }
  const ssRater = raterMeans.reduce((sum, value) => sum + objects * (value - mean) ** 2, 0)
  const residual = ssResidual / ((objects - 1) * (raters - 1))
  const person = (ssPerson / (objects - 1) - residual) / raters
  const rater = (ssRater / (raters - 1) - residual) / objects
  for (const [name, value] of Object.entries({ person, rater })) {
    if (value < -1e-12 * (Math.abs(person) + Math.abs(rater) + residual))
      about.warnings.push(`the ${name} variance component is negative (${value.toPrecision(3)}) and counts as 0`)
  }

  const [p, r] = [Math.max(0, person), Math.max(0, rater)]
  return {
    ...about,
    variance: { person, rater, residual },
    decisions: decisions.map(count => ({
      raters: count,
      generalizability: share(p, residual / count),
      dependability: share(p, (r + residual) / count),
    })),
    ...(p + residual === 0 && {
      undefinedReason: 'objects do not differ and neither do raters within them: coefficients are 0/0',
    }),
  }
}

function share(universe: number, error: number): number | null {
  return universe + error === 0 ? null : universe / (universe + error)
}

/** Said before any mean is taken: rounding would leave a trace of variance. */
export function allAlike(columns: readonly Numbers[]): boolean {
  return columns.every(column => {
    for (let i = 0; i < column.length; i++) if (column[i] !== columns[0]![0]) return false
    return true
  })
}
