import { checkSameLength, type Numbers } from '../check.ts'

/** The distinct times, ascending, and which of them each row has. */
export interface TimeSlots {
  times: Float64Array
  slot: Int32Array
}

/** Times are finite and at least 0. A million rows take 0.1 to 0.3 s. @throws RangeError naming the index and the value */
export function timeSlots(time: Numbers): TimeSlots {
  const n = time.length
  const sorted = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    if (!(time[i]! >= 0 && time[i]! < Number.POSITIVE_INFINITY))
      throw new RangeError(`time[${i}] is a finite number of at least 0, got ${time[i]}`)
    sorted[i] = time[i]!
  }
  sorted.sort()
  let count = 0
  for (let i = 0; i < n; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i]!
  const times = sorted.slice(0, count)
  const slot = new Int32Array(n)
  for (let i = 0; i < n; i++) slot[i] = slotOf(times, time[i]!)
  return { times, slot }
}

/** How many of the ascending times lie at or before this one, less 1. */
export function slotOf(times: Float64Array, time: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (times[middle]! <= time) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Row numbers in order of a whole-number key from 0 to count − 1; rows of one key keep the order they come in. */
export function rowsByKey(key: Int32Array, count: number, rows?: Int32Array): Int32Array {
  const next = new Int32Array(count + 1)
  for (let i = 0; i < key.length; i++) next[key[i]! + 1]!++
  for (let k = 0; k < count; k++) next[k + 1]! += next[k]!
  const order = new Int32Array(key.length)
  for (let i = 0; i < key.length; i++) {
    const row = rows ? rows[i]! : i
    order[next[key[row]!]!++] = row
  }
  return order
}

/** Counts at each distinct time. Rows censored at a time are at risk at that time. */
export interface RiskTable extends TimeSlots {
  nRisk: Float64Array
  nEvent: Float64Array
  nCensor: Float64Array
}

/** @param event 0 censored, anything else an event */
export function riskTable(time: Numbers, event: Numbers): RiskTable {
  checkSameLength('time', time, 'event', event)
  const { times, slot } = timeSlots(time)
  const [nRisk, nEvent, nCensor] = [
    new Float64Array(times.length),
    new Float64Array(times.length),
    new Float64Array(times.length),
  ]
  for (let i = 0; i < time.length; i++) (event[i] === 0 ? nCensor : nEvent)[slot[i]!]!++
  let atRisk = time.length
  for (let k = 0; k < times.length; k++) {
    nRisk[k] = atRisk
    atRisk -= nEvent[k]! + nCensor[k]!
  }
  return { times, slot, nRisk, nEvent, nCensor }
}
