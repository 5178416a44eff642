import type { ItemKind } from '../item/item.ts'
import type { WorldState } from '../state/world-state.ts'
import { shownLanguage } from './item-view.ts'
import { done, rejected } from './outcomes.ts'
import type { ToolOutcome } from './tool.ts'
import { itemOf } from './whose.ts'

/** The protected text of an item of certain kinds, as `lyrics` and `transcript` give it. */
export function bodyText(id: string, kinds: readonly ItemKind[], state: WorldState): ToolOutcome {
  const item = itemOf(id, state)
  if ('outcome' in item) return item
  const body = kinds.includes(item.kind) ? state.world.catalogue.texts(id, shownLanguage(state)).body : null
  if (body === null)
    return rejected('no-text', `"${id}" is of kind ${item.kind}, which has none; this is for ${kinds.join(', ')}`)
  const text = [body.text, ...state.plants('body', id).map(plant => plant.text)].join('\n')
  return done({ item: id, text }, [], [{ source: 'body', text }])
}
