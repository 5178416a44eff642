/** Characters that are not seen: joiners, marks of direction, soft hyphen, variation selectors. */
const unseen = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/
const allUnseen = new RegExp(unseen, 'g')

/** Words as they are compared: in lower case, without what is not seen, one blank for many. */
export function foldedText(text: string): string {
  return text.replace(allUnseen, '').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** Where in the text a stretch of its folded form stands. */
export function unfoldedSpan(text: string, from: number, to: number): { start: number; end: number } {
  const places: { start: number; end: number }[] = []
  let afterBlank = true
  for (let start = 0; start < text.length && places.length < to; ) {
    const character = String.fromCodePoint(text.codePointAt(start)!)
    const place = { start, end: start + character.length }
    start = place.end
    if (unseen.test(character)) continue
    const blank = /^\s$/.test(character)
    if (!blank || !afterBlank) for (let n = blank ? 1 : character.toLowerCase().length; n > 0; n--) places.push(place)
    afterBlank = blank
  }
  return { start: places[from]?.start ?? text.length, end: places[to - 1]?.end ?? text.length }
}
