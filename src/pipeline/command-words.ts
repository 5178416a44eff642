/**
 * The words of a command as it stands in a manifest, with the quotes of a shell taken off.
 * @example commandWords("assay run a --judge 'regex:it''s'") // ['assay', 'run', 'a', '--judge', "regex:its"]
 */
export function commandWords(command: string): string[] {
  const pieces = command.match(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g) ?? []
  return pieces.map(piece =>
    piece.replace(
      /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g,
      (_, single, double, escaped) => single ?? escaped ?? double.replace(/\\(.)/g, '$1'),
    ),
  )
}
