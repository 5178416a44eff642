import type { Claimable } from './claimable.ts'

interface Place {
  /** UTF-16 code units of the text. */
  start: number
  end: number
}

/** A title of the catalogue, found in free text. */
export interface ItemMention extends Place {
  item: string
}

/** `denied`: said not to be done. `planned`: to come, asked, or conditional. Only what is `done` is a claimed action. */
export interface ActionMention extends Place {
  tool: Claimable
  state: 'done' | 'denied' | 'planned'
}

export interface Extraction {
  items: readonly ItemMention[]
  actions: readonly ActionMention[]
}
