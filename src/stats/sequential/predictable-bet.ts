/**
 * The predictable plug-in bet λ_t = min(cap, √(2 log(1/α) / (t log(1+t) σ̂²_{t−1}))) on [0, 1] observations, with
 * σ̂² shrunk towards 1/4: each bet knows only what came before it.
 * @source Waudby-Smith & Ramdas (2024), J. R. Stat. Soc. B 86, eq. 15; Python `confseq` lambda_predmix_eb
 */
export class PredictableBet {
  readonly #cap: number
  readonly #twoLog: number
  #t = 0
  #sum = 0
  #squares = 0
  #variance = 0.25

  constructor(alpha: number, cap = Number.POSITIVE_INFINITY) {
    this.#cap = cap
    this.#twoLog = 2 * Math.log(1 / alpha)
  }

  /** The bet on the next observation. */
  next(): number {
    const t = this.#t + 1
    return Math.min(this.#cap, Math.sqrt(this.#twoLog / (t * Math.log(1 + t) * this.#variance)))
  }

  /** Learns from an observation. */
  push(x: number): void {
    this.#t++
    this.#sum += x
    const mean = (0.5 + this.#sum) / (this.#t + 1)
    this.#squares += (x - mean) ** 2
    this.#variance = (0.25 + this.#squares) / (this.#t + 1)
  }
}

/** @throws RangeError naming the value */
export function checkUnit(x: number): void {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`x is from 0 to 1 in every observation, got ${x}`)
}
