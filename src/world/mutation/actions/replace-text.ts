import { z } from 'zod'
import { addReply } from '../draft.ts'
import { action, shown } from './action.ts'

export const replaceText = action({
  about:
    'words of the transcript that match `from` (a regular expression, flags giu) become `to`, in the text of `role`; `say` adds a reply',
  takes: z.strictObject({
    do: z.literal('replace-text'),
    from: z.string().exactOptional(),
    to: z.string().default(''),
    role: z.enum(['user', 'assistant', 'system']).default('assistant'),
    say: z.string().exactOptional(),
  }),
  apply(draft, _, { from, to, role, say }) {
    if (say !== undefined) {
      addReply(draft, say)
      return { what: `the agent says ${shown(say)}`, events: [] }
    }
    if (from === undefined) return null
    const pattern = new RegExp(from, 'giu')
    const told: string[] = []
    for (const turn of draft.turns)
      for (const part of turn.parts) {
        if (turn.role !== role || part.type !== 'text') continue
        const text = part.text.replace(pattern, to)
        if (text === part.text) continue
        told.push(`${shown(part.text)} is ${shown(text)}`)
        part.text = text
      }
    return told.length === 0 ? null : { what: told.join('; '), events: [] }
  },
})
