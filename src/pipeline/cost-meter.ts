import type { Usage } from '../record/usage.ts'
import type { CallTotal, KeptCall } from '../store/store.ts'

/** What some tokens of a model cost; null where no price is known. */
export type Pricing = (model: string, usage: Usage) => number | null

/** What the calls of a run have used and cost so far: begun from the rows, and counted on with each call that is kept. */
export class CostMeter {
  readonly #pricing: Pricing
  readonly #models = new Map<string, CallTotal>()

  constructor(totals: readonly CallTotal[], pricing: Pricing) {
    this.#pricing = pricing
    for (const total of totals) this.#models.set(total.model, { ...total })
  }

  add({ model, usage }: KeptCall): void {
    if (model === null) return
    const total = this.#models.get(model) ?? emptyTotal(model)
    this.#models.set(model, total)
    total.calls++
    if (usage?.inputTokens == null || usage.outputTokens == null) total.withoutUsage++
    total.inputTokens += usage?.inputTokens ?? 0
    total.outputTokens += usage?.outputTokens ?? 0
    total.cachedInputTokens += usage?.cachedInputTokens ?? 0
  }

  get totals(): CallTotal[] {
    return [...this.#models.values()]
  }

  /** Null where a model has no price, or a call no usage: a part of a sum is no sum. */
  get cost(): number | null {
    let sum = 0
    for (const total of this.#models.values()) {
      const cost = total.withoutUsage > 0 ? null : this.#pricing(total.model, total)
      if (cost === null) return null
      sum += cost
    }
    return sum
  }
}

function emptyTotal(model: string): CallTotal {
  return { model, calls: 0, withoutUsage: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0 }
}
