/** Characters that steer a terminal, or that make text read in another order than it is stored. */
const dangerous =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu

/**
 * Text of strangers, made harmless for a terminal and still honest: every control character is shown as what it is
 * instead of being obeyed or hidden. Line breaks and tabs stay.
 * @example safeText('a\u001b[2Jb') // 'a␛[2Jb'
 */
export function safeText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(dangerous, visible).replaceAll('\t', '    ')
}

/** The same on one line. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s*\n\s*/g, ' ⏎ ')
}

function visible(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
}
