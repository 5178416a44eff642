import wrapAnsi from 'wrap-ansi'
import type { Manifest } from '../../record/manifest.ts'
import { safeLine } from './safe-text.ts'
import { cutTo } from './table.ts'

/** What a run has to say of itself, below its title: the first note, and what it is about below it. */
export function noteLines({ notes }: Pick<Manifest, 'notes'>, width: number): string {
  return notes
    .map((note, i) => {
      const indent = i === 0 ? '  ' : '    '
      const text = cutTo(safeLine(note), i === 0 ? 3 * width : width - indent.length)
      return `\n${indent}${wrapAnsi(text, width - indent.length, { hard: true }).replaceAll('\n', `\n${indent}`)}`
    })
    .join('')
}
