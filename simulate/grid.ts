import type { Source } from './source.ts'

/** Exact and conservative methods must cover 94%, approximate ones 93%. */
export type Kind = 'exact' | 'conservative' | 'approximate'

/**
 * What people are given (the front door, which may switch, refuse, or say that it doubts its interval), a default of the
 * library, something it offers besides, or shown for comparison only: its failures surprise nobody.
 */
export type Role = 'front door' | 'default' | 'option' | 'comparison'

export interface MethodInfo {
  name: string
  kind: Kind
  role: Role
  /** Both limits at 95%, a one-sided 95% bound, or a test at 5% of a hypothesis that is true: it covers where it does not reject. */
  side: 'both' | 'upper' | 'lower' | 'test'
}

/** What a method says of one data set; null where undefined. */
export interface Outcome {
  estimate: number | null
  lower: number | null
  upper: number | null
  /** Where it is not the distance of the limits. */
  width?: number
  /** Of the front door: why this interval may cover less than its level. Such an interval misleads nobody. */
  doubt?: string | null
}

export interface Method<Data> extends MethodInfo {
  interval(data: Data, random: Source): Outcome
}

/** A design: how its data arise, what is true, and the methods to judge, each on the same data sets. */
export interface CellOptions<Data> {
  /** What distinguishes this cell from its neighbours, as the table's columns: p, n, families. */
  factors: Record<string, string | number>
  truth: number | ((data: Data) => number)
  simulate(random: Source): Data
  methods: readonly Method<Data>[]
  /** Simulated data sets, instead of the grid's number. */
  replications?: number
  /** In the slice that the tests run. */
  quick?: boolean
}

export interface Cell {
  id: string
  factors: Record<string, string | number>
  methods: readonly MethodInfo[]
  replications?: number
  quick: boolean
  /** One data set: the truth, and each method's answer. */
  replicate(random: Source): { truth: number; outcomes: Outcome[] }
}

export interface Grid {
  /** File name of the tables. */
  name: string
  title: string
  /** Markdown: how the data arise, and what the truth is. */
  about: string
  /** Markdown: what the front door does where a method fails. */
  remedy: string
  /** Simulated data sets a cell. */
  replications: number
  cells: readonly Cell[]
}

/** A cell, with the type of its data closed in. */
export function cell<Data>({ factors, truth, simulate, methods, replications, quick = false }: CellOptions<Data>): Cell {
  return {
    id: Object.entries(factors)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
    factors,
    methods,
    ...(replications === undefined ? {} : { replications }),
    quick,
    replicate: random => {
      const data = simulate(random)
      return {
        truth: typeof truth === 'number' ? truth : truth(data),
        outcomes: methods.map(method => method.interval(data, random)),
      }
    },
  }
}

/** A method; two-sided, approximate and offered as an option unless told. */
export function method<Data>(
  name: string,
  interval: (data: Data, random: Source) => Outcome,
  { kind = 'approximate', role = 'option', side = 'both' }: Partial<MethodInfo> = {},
): Method<Data> {
  return { name, kind, role, side, interval }
}

/** The front door itself, beside the methods it chooses from. No row of it may fail. */
export function frontDoor<Data>(
  answer: (data: Data, random: Source) => Outcome,
  { kind = 'approximate', side = 'both' }: Partial<MethodInfo> = {},
): Method<Data> {
  return { name: 'front door', kind, role: 'front door', side, interval: answer }
}

/** A test of a hypothesis that is true of the data. */
export function test<Data>(
  name: string,
  rejects: (data: Data, random: Source) => boolean,
  info: Partial<MethodInfo> = {},
): Method<Data> {
  const interval = (data: Data, random: Source): Outcome => ({
    estimate: null,
    lower: rejects(data, random) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
    width: 0,
  })
  return method(name, interval, { ...info, side: 'test' })
}

/** Every combination of the values, the last varying fastest. */
export function* combinations<const T extends Record<string, readonly unknown[]>>(
  values: T,
): Generator<{ [K in keyof T]: T[K][number] }> {
  const names = Object.keys(values)
  const build = function* (at: number, chosen: Record<string, unknown>): Generator<Record<string, unknown>> {
    if (at === names.length) yield chosen
    else for (const value of values[names[at]!]!) yield* build(at + 1, { ...chosen, [names[at]!]: value })
  }
  yield* build(0, {}) as Generator<{ [K in keyof T]: T[K][number] }>
}

/** Remembers answers by key: of counts there are few, of simulated data sets thousands. */
export function remembered<Data>(key: (data: Data) => string | number, answer: (data: Data) => Outcome): (data: Data) => Outcome {
  const known = new Map<string | number, Outcome>()
  return data => {
    const at = key(data)
    let outcome = known.get(at)
    if (outcome === undefined) {
      const { estimate, lower, upper, doubt = null } = answer(data)
      outcome = { estimate, lower, upper, doubt }
      known.set(at, outcome)
    }
    return outcome
  }
}
