import { studentTQuantile } from '../special/student-t-quantile.ts'
import type { FamilySpread } from './family-spread.ts'

/** Up to so many families that show the event, or lack it, do not tell how alike the trials of a family are. */
export const fewFamilies = 12

/** The likeness beyond which only an estimate counts; gates are tried at it, too. */
export const strongIcc = 0.5

export interface CautiousOptions {
  /** ICC₀, the declared one. */
  icc: number
  /** Confidence of one limit: 0.975 for a two-sided 95% interval. */
  oneSided: number
  /** Whether the declared ICC is a floor always, or only where few families show the event. */
  floor: 'always' | 'few'
  /** Kish's design effect of unequal weights, nΣw²/(Σw)²; 1 without. */
  weighting?: number
}

export interface CautiousDesignEffect {
  designEffect: number
  /** The intraclass correlation that it stands for. */
  icc: number
  /** Whether the declared ICC was taken as the least. */
  floored: boolean
}

/**
 * A design effect that is not too small by luck: 1 + (m̄*−1)·ρ, never below the estimated one, nor below 1.
 *
 * ρ is the larger of what the cluster-robust variance implies, (D̂−1)/(m̄*−1), and of the ANOVA estimate: with unequal sizes the
 * first rests on the largest families, the second on all. Only families that show the event (or those that lack it, if
 * fewer) tell of ρ, so it is widened as a variance on that many degrees of freedom, ρ·(t(K)/t(G−1))², though not beyond 0.5.
 * K is at most Kish's effective number of families, (Σm)²/Σm²: of one that holds most trials nothing shows how it varies. Where K is 12 or
 * fewer, or always for gates, the declared ICC₀ is the least.
 * @source Kish (1965), Survey Sampling; Korn & Graubard (1998), Survey Methodology 24, for the ratio of t quantiles; coverage:
 * docs/methods/tables/clustered-rates.md
 */
export function cautiousDesignEffect(
  { estimated, anovaIcc, meanSize, clusters, effectiveClusters, showing }: Omit<FamilySpread, 'n' | 'p'>,
  { icc, oneSided, floor, weighting = 1 }: CautiousOptions,
): CautiousDesignEffect {
  const telling = Math.min(showing, effectiveClusters)
  const floored = floor === 'always' || estimated === null || telling <= fewFamilies
  const declared = floored ? icc : 0
  const of = (rho: number) => weighting * (1 + (meanSize - 1) * rho)
  if (estimated === null || meanSize <= 1)
    return { designEffect: Math.max(of(declared), estimated ?? 0), icc: meanSize <= 1 ? 0 : declared, floored }
  const seen = Math.min(1, Math.max(0, anovaIcc ?? 0, (estimated / weighting - 1) / (meanSize - 1)))
  if (seen === 0) return { designEffect: Math.max(of(declared), estimated), icc: declared, floored }
  const df = Math.min(clusters - 1, telling)
  const wider = (studentTQuantile(oneSided, df) / studentTQuantile(oneSided, clusters - 1)) ** 2
  const rho = Math.max(declared, seen, Math.min(strongIcc, seen * wider))
  return { designEffect: Math.max(of(rho), estimated), icc: rho, floored }
}
