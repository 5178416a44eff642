import { corrected } from '../src/stats/front/corrected.ts'
import type { Outcome } from './grid.ts'
import type { Source } from './source.ts'

/** A judge: how often it calls a positive row positive, and a negative one negative. */
export interface Judge {
  sensitivity: number
  specificity: number
}

/** Truth and verdict of each row, as columns of 0 and 1. */
export interface JudgedRows {
  labels: Float64Array
  predictions: Float64Array
}

/** Independent rows with this rate, judged with independent errors. */
export function judgedRows(random: Source, n: number, p: number, judge: Judge): JudgedRows {
  const labels = new Float64Array(n)
  const predictions = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const label = random.bernoulli(p)
    labels[i] = label
    predictions[i] = random.bernoulli(verdictRate(label, judge))
  }
  return { labels, predictions }
}

export function verdictRate(label: 0 | 1, { sensitivity, specificity }: Judge): number {
  return label === 1 ? sensitivity : 1 - specificity
}

/** The first n of the rows in random order: n drawn without replacement; then the others. */
export function drawn(
  { labels, predictions }: JudgedRows,
  n: number,
  random: Source,
): { chosen: JudgedRows; others: JudgedRows } {
  const order = Int32Array.from(labels, (_, i) => i)
  for (let i = 0; i < n; i++) {
    const j = i + random.below(order.length - i)
    const held = order[i]!
    order[i] = order[j]!
    order[j] = held
  }
  const take = (at: Int32Array) => ({
    labels: Float64Array.from(at, i => labels[i]!),
    predictions: Float64Array.from(at, i => predictions[i]!),
  })
  return { chosen: take(order.subarray(0, n)), others: take(order.subarray(n)) }
}

/** Counts of a sample, by verdict, as the low-count method takes them. */
export function byVerdict({ labels, predictions }: JudgedRows): {
  judgedPositive: number
  truePositives: number
  judgedNegative: number
  falseNegatives: number
} {
  const counts = { judgedPositive: 0, truePositives: 0, judgedNegative: 0, falseNegatives: 0 }
  labels.forEach((label, i) => {
    if (predictions[i] === 1) {
      counts.judgedPositive++
      counts.truePositives += label
    } else {
      counts.judgedNegative++
      counts.falseNegatives += label
    }
  })
  return counts
}

/** Labels drawn by verdict: half of each, or all rows of a verdict that has fewer. */
export function drawnByVerdict(rows: JudgedRows, labels: number, random: Source): ReturnType<typeof byVerdict> {
  const of = (verdict: number): JudgedRows => {
    const at = [...rows.predictions.keys()].filter(i => rows.predictions[i] === verdict)
    return { labels: Float64Array.from(at, i => rows.labels[i]!), predictions: new Float64Array(at.length).fill(verdict) }
  }
  const [positive, negative] = [of(1), of(0)]
  const half = Math.floor(labels / 2)
  const fromPositive = Math.min(positive.labels.length, Math.max(half, labels - negative.labels.length))
  const fromNegative = Math.min(negative.labels.length, labels - fromPositive)
  const a = byVerdict(drawn(positive, fromPositive, random).chosen)
  const b = byVerdict(drawn(negative, fromNegative, random).chosen)
  return {
    judgedPositive: a.judgedPositive,
    truePositives: a.truePositives,
    judgedNegative: b.judgedNegative,
    falseNegatives: b.falseNegatives,
  }
}

/** What the front door says of labelled and unlabelled rows that were drawn at random. */
export function correctedRows(labelled: JudgedRows, unlabelled: { predictions: Float64Array }): Outcome {
  return corrected({
    judge: joined([labelled.predictions, unlabelled.predictions]),
    label: joined([labelled.labels, new Float64Array(unlabelled.predictions.length).fill(Number.NaN)]),
  })
}

export function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export function sum(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}
