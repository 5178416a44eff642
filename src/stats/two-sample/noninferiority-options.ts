/** Options of the tests of noninferiority. */
export interface NoninferiorityOptions {
  /** Loss that would still be acceptable, from 0 to below 1; 0 makes it a test of superiority. Fixed before the data are seen. */
  margin: number
}

/** @throws RangeError */
export function checkMargin(margin: number): void {
  if (!(margin >= 0 && margin < 1)) throw new RangeError(`margin is a number from 0 to below 1, got ${margin}`)
}
