import { checkLevel, checkProbability, type Numbers } from '../check.ts'
import { forEachTime, type SequenceOptions } from './confidence-sequence.ts'
import { checkUnit, PredictableBet } from './predictable-bet.ts'

/** The capital of a gambler who bets against each supposed mean. */
export interface HedgedCapital {
  /** Natural logarithm of the capital, `logCapital[mean][time]`; a mean is rejected at α where it reaches log(1/α). */
  logCapital: number[][]
  times: number[]
  method: string
  n: number
  warnings: string[]
  undefinedReason?: string
}

/**
 * Hedged betting capital against supposed means of scores in [0, 1]: an e-process for each.
 *
 * Under the true mean the capital stays below 1/α forever with probability 1−α, so a mean whose capital reaches 1/α may be
 * rejected at any time. {@link hedgedInterval} collects the means that are not.
 *
 * Assumptions: each observation lies in [0, 1] and has the same mean given those before it.
 *
 * Formula: K_t(m) = ½ max(Π(1 + λ⁺(x−m)), Π(1 − λ⁻(x−m))), λ the predictable plug-in bet at α/2, cut at ½/m and ½/(1−m).
 *
 * @param x observations, each from 0 to 1; with none the capital is undefined (no columns)
 * @param means supposed means, each from 0 to 1
 * @param options alpha (0.05): the level that the bets are tuned for; times: which to report, the last alone unless told
 * @throws RangeError when an observation, a mean, alpha or a time is out of range
 * @source Waudby-Smith & Ramdas (2024), J. R. Stat. Soc. B 86, theorem 3; Python `confseq` betting_mart
 * @example hedgedCapital([0, 1, 0, 0, 0], [0.2, 0.9]).logCapital // [[-0.9151622], [4.024088]]
 */
export function hedgedCapital(x: Numbers, means: Numbers, options: SequenceOptions = {}): HedgedCapital {
  const { alpha = 0.05, times } = options
  for (let i = 0; i < means.length; i++) checkProbability(`means[${i}]`, means[i]!)
  const capital = new CapitalGrid(means, alpha)
  const logCapital = Array.from(means, (): number[] => [])
  const at: number[] = []
  forEachTime(
    x,
    times,
    i => capital.push(x[i]!),
    time => {
      at.push(time)
      for (let i = 0; i < means.length; i++) logCapital[i]!.push(capital.logCapital(i))
    },
  )
  const result: HedgedCapital = { logCapital, times: at, method: 'hedged betting capital', n: x.length, warnings: [] }
  return x.length === 0 ? { ...result, undefinedReason: 'no observations' } : result
}

/** Factors lie in [1/2, 8): so many of them multiplied stay far from the ends of the floating-point range. */
const foldEvery = 64

/** Capital against many means at once. Products are folded into logarithms now and then: 2 ns a mean and observation. */
export class CapitalGrid {
  readonly #means: Float64Array
  readonly #capUp: Float64Array
  readonly #capDown: Float64Array
  readonly #up: Float64Array
  readonly #down: Float64Array
  readonly #logUp: Float64Array
  readonly #logDown: Float64Array
  readonly #bet: PredictableBet
  #pushes = 0

  constructor(means: Numbers, alpha: number) {
    checkLevel('alpha', alpha)
    this.#means = Float64Array.from(means)
    this.#capUp = this.#means.map(m => 0.5 / m)
    this.#capDown = this.#means.map(m => 0.5 / (1 - m))
    this.#up = new Float64Array(means.length).fill(1)
    this.#down = new Float64Array(means.length).fill(1)
    this.#logUp = new Float64Array(means.length)
    this.#logDown = new Float64Array(means.length)
    this.#bet = new PredictableBet(alpha / 2)
  }

  push(x: number): void {
    checkUnit(x)
    const bet = this.#bet.next()
    const means = this.#means
    const up = this.#up
    const down = this.#down
    const capUp = this.#capUp
    const capDown = this.#capDown
    for (let i = 0; i < means.length; i++) {
      const gain = x - means[i]!
      up[i] = up[i]! * (1 + Math.min(bet, capUp[i]!) * gain)
      down[i] = down[i]! * (1 - Math.min(bet, capDown[i]!) * gain)
    }
    this.#bet.push(x)
    if (++this.#pushes % foldEvery === 0) this.#fold()
  }

  logCapital(i: number): number {
    return Math.max(this.#logUp[i]! + Math.log(this.#up[i]!), this.#logDown[i]! + Math.log(this.#down[i]!)) - Math.LN2
  }

  #fold(): void {
    for (let i = 0; i < this.#up.length; i++) {
      this.#logUp[i]! += Math.log(this.#up[i]!)
      this.#logDown[i]! += Math.log(this.#down[i]!)
    }
    this.#up.fill(1)
    this.#down.fill(1)
  }
}
