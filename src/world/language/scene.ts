/** Lines of a body in their order, and word lists of its own; what is drawn once stays to the end of the text. */
export interface Scene {
  lists: Readonly<Record<string, string>>
  lines: readonly string[]
}
