import type { Pace } from '../run/run-trials.ts'
import type { CostMeter } from './cost-meter.ts'

/** A trial may cost so much more than the mean of those before it. */
const reserve = 1.25

/**
 * Lets a trial begin only if the run will not have cost more than its budget when all in hand have ended. Until one has ended,
 * and shown what a trial costs, they go one by one. What earlier sessions have spent counts.
 */
export class Budget implements Pace {
  readonly #limit: number
  readonly #meter: Pick<CostMeter, 'cost'>
  readonly #stop: (reason: string) => void
  readonly #before: number
  #inHand = 0
  #ended = 0
  #waiting: (() => void) | undefined

  constructor(limit: number, meter: Pick<CostMeter, 'cost'>, stop: (reason: string) => void) {
    this.#limit = limit
    this.#meter = meter
    this.#stop = stop
    this.#before = meter.cost ?? 0
  }

  async begin(): Promise<boolean> {
    for (;;) {
      const { cost } = this.#meter
      if (cost === null)
        return this.#end('what the run costs is not known: a model has no price, or a reply did not say its tokens')
      const each = this.#ended === 0 ? 0 : (reserve * (cost - this.#before)) / this.#ended
      const fits = cost < this.#limit && cost + (this.#inHand + 1) * each <= this.#limit
      if (fits && (this.#inHand === 0 || this.#ended > 0)) {
        this.#inHand++
        return true
      }
      if (this.#inHand === 0) return this.#end(`the budget of ${this.#limit} would be passed`)
      await new Promise<void>(resolve => {
        this.#waiting = resolve
      })
    }
  }

  ended(): void {
    this.#ended++
    this.#inHand--
    this.#waiting?.()
    this.#waiting = undefined
  }

  #end(reason: string): boolean {
    this.#stop(reason)
    return false
  }
}
