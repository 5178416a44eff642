/** A reference case as the fixture files hold it. */
export interface ReferenceCase {
  id: string
  fn: string
  source: string
  input: Record<string, unknown>
  expected: unknown
  tol: number | { default: number; [field: string]: number }
}

/** Where a result differs from what was expected, beyond the stated tolerance; empty when it agrees. */
export function differences(one: ReferenceCase, got: unknown): string[] {
  const relative = one.fn.startsWith('special.')
  const problems: string[] = []
  const compare = (path: string, expected: unknown, actual: unknown, tol: number): void => {
    if (expected === null) {
      if (actual !== null) problems.push(`${path}: expected null, got ${String(actual)}`)
    } else if (typeof expected === 'number') {
      const allowed = tol * (relative ? Math.abs(expected) : Math.max(1, Math.abs(expected)))
      if (typeof actual !== 'number' || !(Math.abs(actual - expected) <= allowed))
        problems.push(`${path}: expected ${expected}, got ${String(actual)} (tolerance ${allowed})`)
    } else if (expected === 'Infinity' || expected === '-Infinity') {
      if (actual !== Number(expected)) problems.push(`${path}: expected ${expected}, got ${String(actual)}`)
    } else if (Array.isArray(expected)) {
      const list = actual as ArrayLike<unknown> | null | undefined
      if (list === null || list === undefined || list.length !== expected.length)
        problems.push(`${path}: expected ${expected.length} values, got ${list?.length}`)
      else for (const [i, value] of expected.entries()) compare(`${path}[${i}]`, value, list[i], tol)
    } else if (typeof expected === 'object') {
      for (const [key, value] of Object.entries(expected as object)) {
        const own = typeof one.tol === 'object' ? (one.tol[key] ?? tol) : tol
        compare(path === '' ? key : `${path}.${key}`, value, (actual as Record<string, unknown> | null | undefined)?.[key], own)
      }
    } else if (actual !== expected) {
      problems.push(`${path}: expected ${String(expected)}, got ${String(actual)}`)
    }
  }
  compare('', one.expected, got, typeof one.tol === 'number' ? one.tol : one.tol.default)
  return problems
}
