/** Counts how often a permutation statistic is as extreme as the observed one, ties within `tolerance`. */
export class TailCounts {
  readonly #observed: number
  readonly #centre: number
  readonly #tolerance: number
  #draws = 0
  #greater = 0
  #less = 0
  #twoSided = 0

  constructor(observed: number, tolerance: number, centre = 0) {
    this.#observed = observed
    this.#centre = centre
    this.#tolerance = tolerance
  }

  add(statistic: number): void {
    this.#draws++
    if (statistic >= this.#observed - this.#tolerance) this.#greater++
    if (statistic <= this.#observed + this.#tolerance) this.#less++
    if (Math.abs(statistic - this.#centre) >= Math.abs(this.#observed - this.#centre) - this.#tolerance) this.#twoSided++
  }

  /** Shares of an enumeration; of a sample (1 + count)/(1 + draws), the observed arrangement being one of them. */
  pValues(enumerated: boolean): { pValue: number; pTwoSided: number; pGreater: number; pLess: number; draws: number } {
    const extra = enumerated ? 0 : 1
    const share = (count: number): number => (count + extra) / (this.#draws + extra)
    const pTwoSided = share(this.#twoSided)
    return { pValue: pTwoSided, pTwoSided, pGreater: share(this.#greater), pLess: share(this.#less), draws: this.#draws }
  }
}
