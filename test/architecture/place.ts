import type { Import } from './imports-of.ts'

/** Where a file stands: `src/judge/oracle/regex.ts` is in folder `judge` of area `src`. */
export interface Place {
  path: string
  /** The first name of the path. */
  area: string
  /** The second name; empty for what stands directly in the area. */
  folder: string
  isTest: boolean
}

/** One file importing another. */
export interface Edge {
  from: Place
  to: Place
  imported: Import
}

export function placeOf(path: string): Place {
  const [area = '', ...rest] = path.split('/')
  const folder = rest.length > 1 ? rest[0]! : ''
  return { path, area, folder, isTest: area === 'test' || /\.test\.tsx?$/.test(path) }
}
