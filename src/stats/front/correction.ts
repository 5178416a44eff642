import type { Result } from '../result.ts'
import type { Answer } from './answer.ts'

export interface Corrected extends Answer {
  /** The judge's own rate, over the same rows. */
  raw: number | null
  labels: number
  /** Of the judge on the labels; null where there are no labels of that kind. */
  sensitivity: number | null
  specificity: number | null
  /** False where the judge tells nothing of the label here (sensitivity + specificity ≤ 1), so that it cannot be corrected with. */
  judgeInforms: boolean | null
}

/** Makes the answer of a result: adds the reason for its method, and what is known of the judge. */
export type AnswerCorrected = (result: Result, why: string, about?: Partial<Corrected>) => Corrected

/** How labels were drawn from the rows. */
export interface LabelDesign {
  family?: Float64Array
  stratum?: Float64Array
  probability?: Float64Array
}

/** Verdicts and labels of all rows, NaN where there is no label, and how the labels were drawn. */
export interface LabelledColumns extends LabelDesign {
  judge: Float64Array
  label: Float64Array
}
