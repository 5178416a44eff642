/** Limits of an interval; both null where it is undefined. */
export interface Interval {
  lower: number | null
  upper: number | null
}
