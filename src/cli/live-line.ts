import type { RunProgress } from '../pipeline/run-session.ts'
import { count, interval, percent } from './print/numbers.ts'

/** Progress of the last seconds that the end is foreseen from, besides that of the whole session. */
const recentMs = 60_000

/**
 * The line that is shown while a run goes on:
 * `312/900 · violation 7.4% [4.9, 10.9] prelim · judge failed 3 · $4.10 of ~$11.80 · 14–19 min left`.
 * The interval holds at every look together; it is wider than that of the finished run.
 */
export class LiveLine {
  readonly #currency: string | null
  readonly #startedAt: number
  #marks: { at: number; ended: number }[] = []

  /** @param currency of the prices; null: cost is not shown */
  constructor(now: number, currency: string | null) {
    this.#startedAt = now
    this.#currency = currency
  }

  text(progress: RunProgress, now: number): string {
    const { planned, finished, errors, failed, cost, calls } = progress
    const live = progress.live()
    return [
      `${count(finished)}/${count(planned)}`,
      ...(live && live.rate.estimate !== null
        ? [`${live.event} ${percent(live.rate.estimate)} ${interval(live.rate)} prelim`.replace(/ +/g, ' ')]
        : []),
      ...(errors > 0 ? [`target errors ${count(errors)}`] : []),
      ...(failed > 0 ? [`judge failed ${count(failed)}`] : []),
      ...(calls > 0 && this.#currency !== null ? [this.#cost(cost, finished, planned)] : []),
      ...this.#timeLeft(progress, now),
    ].join(' · ')
  }

  #cost(cost: number | null, finished: number, planned: number): string {
    if (cost === null) return 'cost unknown'
    const money = (amount: number) => `${amount.toFixed(2)} ${this.#currency}`
    return finished === 0 || finished === planned ? money(cost) : `${cost.toFixed(2)} of ~${money((cost * planned) / finished)}`
  }

  /** From the speed of this whole session and of its last minute. */
  #timeLeft({ planned, finished, reused, errors }: RunProgress, now: number): string[] {
    const ended = finished - reused + errors
    this.#marks.push({ at: now, ended })
    this.#marks = this.#marks.filter((mark, i) => now - mark.at <= recentMs || i === this.#marks.length - 1)
    const left = planned - reused - ended
    if (ended < 20 || left <= 0) return []
    const oldest = this.#marks[0]!
    const speeds = [ended / (now - this.#startedAt), (ended - oldest.ended) / (now - oldest.at)]
    const times = speeds.filter(speed => speed > 0 && Number.isFinite(speed)).map(speed => left / speed)
    if (times.length === 0 || Math.max(...times) < 5_000) return []
    return [`${range(Math.min(...times), Math.max(...times))} left`]
  }
}

/** @example range(840_000, 1_140_000) // '14–19 min' */
export function range(lowMs: number, highMs: number): string {
  const [unitMs, unit] = highMs < 90_000 ? [1_000, 's'] : highMs < 5_400_000 ? [60_000, 'min'] : [3_600_000, 'h']
  const [low, high] = [Math.max(1, Math.round(lowMs / unitMs)), Math.max(1, Math.round(highMs / unitMs))]
  return low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`
}
