/** Characters that a terminal obeys, or that are not seen. */
const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

const longestLine = 1_000
const mostLines = 60

/**
 * A message as a person can read it, whatever was quoted in it: control characters are spelt out, and of a long line the
 * middle is left out, since it ends in what would do.
 * @example readable('key "\u001b[2J"') // 'key "\\u001b[2J"'
 */
export function readable(message: string): string {
  const lines = message.split('\n', mostLines + 1)
  const kept = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines
  return kept.map(line => shortened(line).toWellFormed().replace(hidden, spelt)).join('\n')
}

function shortened(line: string): string {
  if (line.length <= longestLine) return line
  return `${line.slice(0, (longestLine * 2) / 3)} … ${line.slice(-longestLine / 3)}`
}

function spelt(character: string): string {
  if (character === '\t') return ' '
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
