/** Columns of numbers come in as typed arrays or plain ones; they are read, never written. */
export type Numbers = ArrayLike<number>

/** @throws RangeError naming the argument and its value */
export function checkCount(name: string, value: number, max = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(value) || value < 0 || value > max) {
    throw new RangeError(`${name} is a whole number from 0${max === Number.MAX_SAFE_INTEGER ? '' : ` to ${max}`}, got ${value}`)
  }
}

/** Between 0 and 1, both excluded. @throws RangeError */
export function checkLevel(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} lies between 0 and 1, got ${value}`)
}

/** From 0 to 1. @throws RangeError */
export function checkProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} is a probability from 0 to 1, got ${value}`)
}

/** @throws RangeError */
export function checkPositive(name: string, value: number): void {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`${name} is a number above 0, got ${value}`)
}

/** @throws RangeError */
export function checkFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} is a finite number, got ${value}`)
}

/** @throws RangeError naming both */
export function checkSameLength(nameA: string, a: Numbers, nameB: string, b: Numbers): void {
  if (a.length !== b.length) throw new RangeError(`${nameA} and ${nameB} are of one length, got ${a.length} and ${b.length}`)
}

/** Every value finite. @throws RangeError naming the argument, the index and the value */
export function checkAllFinite(name: string, values: Numbers): void {
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) throw new RangeError(`${name}[${i}] is a finite number, got ${values[i]}`)
  }
}

/** Every value 0 or 1. @throws RangeError naming the argument, the index and the value */
export function checkBinary(name: string, values: Numbers): void {
  for (let i = 0; i < values.length; i++) {
    if (values[i] !== 0 && values[i] !== 1) throw new RangeError(`${name}[${i}] is 0 or 1, got ${values[i]}`)
  }
}

/** One of the words that are known. @throws RangeError naming the argument, what is known and the value */
export function checkOneOf(name: string, value: unknown, known: readonly string[]): void {
  if (known.includes(value as string)) return
  const words = known.map(word => JSON.stringify(word)).join(', ')
  throw new RangeError(`${name} is one of ${words}, got ${typeof value === 'string' ? JSON.stringify(value) : String(value)}`)
}
