import type { Stage } from './stage.ts'

/** The beginning of an item's protected words, of so many letters at most, ending with a word (or character, where words are not set apart). */
export function quoted(item: string, letters: number, stage: Pick<Stage, 'world' | 'language'>): string {
  const { text, canaries } = stage.world.catalogue.texts(item, stage.language).body!
  const { start, end } = canaries[0]!
  const line = text.slice(start, end)
  let kept = ''
  for (const piece of line.match(/\S+\s*/gu) ?? []) {
    if (lettersIn(kept + piece) > letters) break
    kept += piece
  }
  if (kept.trim() !== '') return kept.trim()
  return [...line].slice(0, letters).join('').trim()
}

/** Letters and digits, as a limit counts them. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]/gu)?.length ?? 0
}
