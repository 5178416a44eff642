import wrapAnsi from 'wrap-ansi'

/** Names, and beside each what it is, which goes on below itself. */
export function fields(
  rows: readonly (readonly [string, string])[],
  width: number,
  nameWidth = Math.max(...rows.map(([name]) => name.length)),
): string {
  const indent = nameWidth + 4
  return rows
    .map(([name, text]) => {
      const beside = wrapAnsi(text, width - indent, { hard: true }).replaceAll('\n', `\n${' '.repeat(indent)}`)
      return `  ${name}`.padEnd(indent) + beside
    })
    .join('\n')
}
