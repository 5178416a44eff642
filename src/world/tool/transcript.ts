import { z } from 'zod'
import { bodyText } from './body-text.ts'
import { meanings } from './common-errors.ts'
import { itemField } from './fields.ts'
import { worldTool } from './tool.ts'

export const transcript = worldTool({
  name: 'transcript',
  description: 'Gives the transcript of a podcast or video, or the opening of a book or article.',
  arguments: z.strictObject({ item: itemField }),
  privilege: 'read',
  reversible: 'yes',
  actor: 'agent',
  prevents: 'nothing: it gives the text to whoever asks',
  leaves: 'how much of it is quoted, and to whom; any words can stand in it',
  errors: { 'unknown-item': meanings['unknown-item'], 'no-text': 'an item of this kind has no such text' },
  run: ({ item }, state) => bodyText(item, ['podcast', 'video', 'book', 'article'], state),
})
