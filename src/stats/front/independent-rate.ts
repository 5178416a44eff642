import { clopperPearsonInterval } from '../rate/clopper-pearson-interval.ts'
import { wilsonInterval } from '../rate/wilson-interval.ts'
import type { Result } from '../result.ts'

/**
 * From so many events and so many non-events on, no tail of the 95% Wilson interval exceeds 4%, whatever the rate and the
 * number of trials: found by exact enumeration at every limit, n from 5 to 2000. Below, a tail reaches 8% at 3 events and 16% at one.
 */
const wilsonFrom = 23

/**
 * The rate of independent trials to display: Wilson's interval at ordinary counts. With fewer than 23 events or non-events its lower limit
 * is missed too often on one side, and the exact interval takes its place; above 95% confidence, where still more are
 * needed (75 at 99%), always.
 */
export function independentRate(events: number, n: number, level: number): { result: Result; because: string } {
  const fewer = Math.min(events, n - events)
  if (level <= 0.95 && fewer >= wilsonFrom) return { result: wilsonInterval(events, n, { level }), because: '' }
  const because =
    fewer < wilsonFrom
      ? `; with ${fewer} ${events <= n - events ? 'events' : 'non-events'} (fewer than ${wilsonFrom}) Wilson limits miss on one side`
      : '; above 95% confidence Wilson limits miss on one side'
  return { result: clopperPearsonInterval(events, n, { level }), because }
}
