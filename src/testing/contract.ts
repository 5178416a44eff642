/**
 * One thing that every implementation of an extension point must do. A contract is a list of these, for any test
 * runner: `for (const { name, run } of judgeContract(make)) test(name, run)`.
 */
export interface ContractCase {
  name: string
  /** @throws AssertionError when the implementation does not do it */
  run(): Promise<void>
}

/** The value with everything in it frozen: to change it is a TypeError. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}
