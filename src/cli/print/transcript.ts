import wrapAnsi from 'wrap-ansi'
import { type Evidence, isVerified } from '../../record/span.ts'
import type { Part, Transcript } from '../../record/transcript.ts'
import type { Terminal } from '../terminal.ts'
import { safeLine, safeText } from './safe-text.ts'

/** Evidence with the number it is shown under. */
export interface Mark {
  number: number
  evidence: Evidence
}

const open = '⟦'
const close = '⟧'

/** A transcript to be read: a rule for each turn, words wrapped, calls and results told apart, evidence in ⟦ ⟧ with its numbers. */
export function transcriptText(
  transcript: Transcript,
  marks: readonly Mark[],
  { width, colors }: Pick<Terminal, 'width' | 'colors'>,
): string {
  const shown = marks.filter(({ evidence }) => isVerified(transcript, evidence))
  return transcript.turns
    .map((turn, i) => {
      const rule = `── ${i} ${turn.role} `
      const parts = turn.parts.map(part => indented(partText(part, shown, colors), part, width))
      return `${colors.bold(rule.padEnd(width, '─'))}\n${parts.join('\n')}`
    })
    .join('\n')
}

function partText(part: Part, marks: readonly Mark[], colors: Terminal['colors']): string {
  const words = marked(part, marks, colors)
  if (part.type === 'text') return words
  if (part.type === 'tool-call') return `${colors.cyan(`→ ${safeLine(part.tool)}`)} ${words}`
  const failed = part.error !== undefined
  return `${failed ? colors.red('✗ error') : colors.dim('←')} ${words}${failed && part.error !== part.text ? ` (${safeText(part.error!)})` : ''}`
}

function indented(text: string, part: Part, width: number): string {
  const indent = part.type === 'text' ? '  ' : '    '
  return text
    .split('\n')
    .flatMap(line => wrapAnsi(line, width - indent.length, { hard: true, trim: true }).split('\n'))
    .map(line => (indent + line).trimEnd())
    .join('\n')
}

/** Cuts at every start and end of evidence, makes each piece safe by itself, and only then adds the marks. */
function marked(part: Part, marks: readonly Mark[], colors: Terminal['colors']): string {
  const here = marks.filter(({ evidence }) => evidence.part === part.id && evidence.end > evidence.start)
  const cuts = [...new Set([0, part.text.length, ...here.flatMap(({ evidence }) => [evidence.start, evidence.end])])].sort(
    (a, b) => a - b,
  )
  let text = ''
  let inside = false
  for (let i = 0; i < cuts.length; i++) {
    const at = cuts[i]!
    const next = cuts[i + 1] ?? at
    const covered = here.some(({ evidence }) => evidence.start <= at && at < evidence.end)
    const ended = [...new Set(here.filter(({ evidence }) => evidence.end === at).map(mark => mark.number))]
    if (inside && !covered) text += colors.yellow(close)
    if (ended.length > 0) text += colors.yellow(ended.map(superscript).join(' '))
    if (!inside && covered) text += colors.yellow(open)
    inside = covered
    const piece = safeText(part.text.slice(at, next))
    text += covered ? colors.yellow(piece) : piece
  }
  return text
}

/** @example superscript(12) // '¹²' */
export function superscript(n: number): string {
  return [...String(n)].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}
