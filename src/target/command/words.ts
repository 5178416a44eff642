import { UsageError } from '../../base/errors.ts'

/**
 * The words of a command, split as a shell would split them, and nothing else of a shell: blanks divide; '…' keeps everything,
 * "…" everything but \" and \\; a backslash takes the meaning of a blank, a quote or a backslash, and before anything else is
 * a backslash. What a shell would act upon has to be quoted, so that nobody waits for a pipe that is none.
 * @throws UsageError
 * @example words(`python3 agent.py --greet 'Good day'`) // ['python3', 'agent.py', '--greet', 'Good day']
 */
export function words(command: string): string[] {
  if (command.includes('\0')) throw new UsageError('command:…: a command cannot hold the character NUL')
  const found: string[] = []
  let word: string | undefined
  for (let i = 0; i < command.length; i++) {
    const letter = command[i]!
    if (/\s/.test(letter)) {
      if (word !== undefined) found.push(word)
      word = undefined
    } else if (letter === "'" || letter === '"') {
      const end = endOfQuote(command, i)
      const inside = command.slice(i + 1, end)
      word = (word ?? '') + (letter === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside)
      i = end
    } else if (letter === '\\' && /[\s'"\\]/.test(command[i + 1] ?? '')) {
      word = (word ?? '') + command[++i]!
    } else if (/[|&;<>()$`]/.test(letter)) {
      throw new UsageError(
        `command:${command.slice(0, i)}…: no shell runs the command, so "${letter}" does nothing; put it in quotes, or write command:sh -c '…'`,
      )
    } else word = (word ?? '') + letter
  }
  if (word !== undefined) found.push(word)
  return found
}

function endOfQuote(command: string, start: number): number {
  const quote = command[start]!
  for (let i = start + 1; i < command.length; i++) {
    if (command[i] === quote) return i
    if (quote === '"' && command[i] === '\\') i++
  }
  throw new UsageError(`command:${command.slice(0, start)}…: a ${quote} has no partner; close the quote`)
}
