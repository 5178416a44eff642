import stringWidth from 'string-width'
import { safeLine } from './safe-text.ts'
import { cutTo } from './table.ts'

/** What to do next: a title, the command to type (never cut), and what it shows, as far as it fits. */
export type NextStep = readonly [title: string, command: string, what: string]

export function nextSteps(steps: readonly NextStep[], width: number): string {
  const titles = Math.max(...steps.map(([title]) => title.length))
  const commands = Math.min(40, Math.max(...steps.map(([, command]) => command.length)))
  return steps
    .map(([title, command, what]) => {
      const start = `  ${title.padEnd(titles)}  ${command.padEnd(commands)}  `
      const room = width - stringWidth(start)
      return room < 12 ? start.trimEnd() : start + cutTo(safeLine(what), room)
    })
    .join('\n')
}
