/** One who waits in a line. */
export interface Waiting<T> {
  readonly value: T
  before: Waiting<T> | undefined
  after: Waiting<T> | undefined
}

/** First come, first served; anyone may leave from the middle. Everything is O(1). */
export interface WaitingLine<T> {
  readonly size: number
  readonly first: Waiting<T> | undefined
  join(value: T): Waiting<T>
  /** Once only for each who waits. */
  leave(waiting: Waiting<T>): void
}

export function waitingLine<T>(): WaitingLine<T> {
  let first: Waiting<T> | undefined
  let last: Waiting<T> | undefined
  let size = 0
  return {
    get size() {
      return size
    },
    get first() {
      return first
    },
    join(value) {
      const waiting: Waiting<T> = { value, before: last, after: undefined }
      if (last) last.after = waiting
      else first = waiting
      last = waiting
      size++
      return waiting
    },
    leave(waiting) {
      if (waiting.before) waiting.before.after = waiting.after
      else first = waiting.after
      if (waiting.after) waiting.after.before = waiting.before
      else last = waiting.before
      size--
    },
  }
}
