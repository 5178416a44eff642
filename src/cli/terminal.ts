import { createColors } from 'picocolors'
import { cutTo } from './print/table.ts'

/** Where a command prints: data to stdout, progress to stderr. */
export interface Terminal {
  /** A line of what was asked for. */
  print(text: string): void
  /** A line about how it goes. */
  note(text: string): void
  /** Shows how far long work is (a function is called only when it is shown): redrawn in place on a terminal, a line every second elsewhere. */
  progress(text: string | (() => string)): void
  endProgress(): void
  readonly width: number
  readonly colors: ReturnType<typeof createColors>
}

const progressEveryMs = 1_000
const redrawEveryMs = 80

export function processTerminal(): Terminal {
  const live = process.stderr.isTTY === true
  let shownAt = 0
  let shown = ''
  const clear = () => {
    if (live && shown !== '') process.stderr.write('\r\u001b[K')
    shown = ''
  }
  // Whoever reads our output may stop reading: `assay runs | head`.
  process.stdout.on('error', error => {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EPIPE') process.exit(process.exitCode ?? 0)
    process.stderr.write(
      `assay: what was to be printed could not be written: ${code === 'ENOSPC' ? 'the disk is full' : message}\n`,
    )
    process.exit(1)
  })
  return {
    print(text) {
      clear()
      process.stdout.write(`${text}\n`)
    },
    note(text) {
      clear()
      process.stderr.write(`${text}\n`)
    },
    progress(text) {
      const now = performance.now()
      if (now - shownAt < (live ? redrawEveryMs : progressEveryMs)) return
      shownAt = now
      shown = typeof text === 'string' ? text : text()
      // A line that wraps cannot be redrawn in its place.
      if (live) shown = cutTo(shown, (process.stderr.columns ?? 80) - 1)
      if (live) process.stderr.write(`\r\u001b[K${shown}`)
      else process.stderr.write(`${shown}\n`)
    },
    endProgress: clear,
    width: Math.max(40, Math.min(process.stdout.columns ?? 80, 120)),
    colors: createColors(process.stdout.isTTY === true && !process.env.NO_COLOR),
  }
}
