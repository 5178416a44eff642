import type { Action } from './action.ts'
import { drop } from './drop.ts'
import { duplicate } from './duplicate.ts'
import { insert } from './insert.ts'
import { leak } from './leak.ts'
import { loosen } from './loosen.ts'
import { remove } from './remove.ts'
import { reorder } from './reorder.ts'
import { replaceText } from './replace-text.ts'
import { retarget } from './retarget.ts'
import { set } from './set.ts'
import { shift } from './shift.ts'
import { split } from './split.ts'
import { swapMarket } from './swap-market.ts'

export type ActionName =
  | 'drop'
  | 'duplicate'
  | 'reorder'
  | 'set'
  | 'remove'
  | 'retarget'
  | 'split'
  | 'shift'
  | 'insert'
  | 'loosen'
  | 'leak'
  | 'replace-text'
  | 'swap-market'

/** What a mutant file can do, by name. */
export const actions: Readonly<Record<ActionName, Action>> = {
  drop,
  duplicate,
  reorder,
  set,
  remove,
  retarget,
  split,
  shift,
  insert,
  loosen,
  leak,
  'replace-text': replaceText,
  'swap-market': swapMarket,
} satisfies Readonly<Record<ActionName, unknown>> as Readonly<Record<ActionName, unknown>> as Readonly<Record<ActionName, Action>>
