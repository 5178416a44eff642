import type { Json } from '../../base/canonical-json.ts'

type Holder = Record<string, Json> | Json[]

/** A place that a path leads to: what holds the value, and under which key. */
export interface Slot {
  holder: Holder
  key: string
  value: Json | undefined
}

/**
 * Where a path such as `arguments.item`, `arguments.items.*.claims.price` or `effects.charge.amount` leads in a record: `*` is every entry, and after
 * `effects` a kind stands for each effect of that kind. The last key need not be there.
 */
export function slotsOf(root: object, path: string): Slot[] {
  const steps = path.split('.')
  let holders: Holder[] = [root as Holder]
  for (const [i, step] of steps.slice(0, -1).entries())
    holders = holders.flatMap(holder => chosen(holder, step, steps[i - 1]).map(([, value]) => value)).filter(isHolder)
  const last = steps.at(-1)!
  return holders.flatMap(holder => {
    if (last === '*') return chosen(holder, last, steps.at(-2)).map(([key, value]) => ({ holder, key, value }))
    return [{ holder, key: last, value: at(holder, last) }]
  })
}

function chosen(holder: Holder, step: string, before: string | undefined): [string, Json][] {
  if (step === '*') return Object.entries(holder)
  if (before === 'effects' && Array.isArray(holder) && !/^\d+$/.test(step))
    return holder.flatMap((effect, i): [string, Json][] =>
      (effect as { kind?: Json } | null)?.kind === step ? [[String(i), effect]] : [],
    )
  const value = at(holder, step)
  return value === undefined ? [] : [[step, value]]
}

function at(holder: Holder, key: string): Json | undefined {
  return Object.hasOwn(holder, key) ? (holder as Record<string, Json>)[key] : undefined
}

function isHolder(value: Json): value is Holder {
  return typeof value === 'object' && value !== null
}

export function setAt({ holder, key }: Slot, value: Json): void {
  ;(holder as Record<string, Json>)[key] = value
}

/** Takes a key out; an entry of a list too, from the end, so that places stay right. */
export function removeAt(slots: readonly Slot[]): void {
  for (const { holder, key } of [...slots].reverse()) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  }
}
