/** Letters and digits that a line must have, to be known again in a copy. */
const least = 8

/**
 * The words of a text by which a verbatim copy is recognised: each line or sentence that is long enough, without the blanks
 * around it.
 */
export function protectedSpans(text: string): Readonly<{ start: number; end: number }>[] {
  const spans: Readonly<{ start: number; end: number }>[] = []
  // A line, and in it what goes up to the end of a sentence.
  for (const match of text.matchAll(/[^\n.!?…。！？؟।]+[.!?…。！？؟।]*[”“"»」』’]*/gu)) {
    const words = match[0].trim()
    if ((words.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < least) continue
    const start = match.index + match[0].indexOf(words)
    spans.push(Object.freeze({ start, end: start + words.length }))
  }
  return spans
}
