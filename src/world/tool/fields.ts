import { z } from 'zod'
import { textSchema } from '../../record/text.ts'

/** Fields of arguments that tools share, each of a bounded size. */
export const itemField = z.string().min(1).max(64).describe('Id of an item, as search gives it, such as app-00412.')
export const profileField = z.string().min(1).max(64).describe('Id of a profile of this household, such as profile-2.')
export const chargeField = z.string().min(1).max(64).describe('Id of a charge, as profile_get lists it.')
export const consentField = z
  .int()
  .positive()
  .describe('The consent that the user has given: the number that their approval came with. It serves once, for 15 minutes.')
export const totalField = z
  .int()
  .nonnegative()
  .max(1e12)
  .describe('What the user was told that it costs, in minor units with tax; refused where it is another sum.')

/** Controls other than a new line, characters that turn the direction of a text or hide in it, and those of no text at all. */
const hidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]|[\u{e0000}-\u{e0fff}]/u
/** Five marks on one letter. */
const piled = /\p{M}{5}/u
const tagStart = /<\/?[a-z!|?]/i

/** Free text as a storefront takes it: what is hidden in it, or would be read as markup, is turned away. */
export function plainText(most: number) {
  return textSchema
    .min(1)
    .max(most)
    .refine(text => text.trim() !== '', 'write something')
    .refine(text => !hidden.test(text), 'control and hidden characters are not taken')
    .refine(text => !piled.test(text), 'more than four marks on a letter are not taken')
    .refine(text => !hasMarkup(text), 'markup is not taken; write plain text')
}

/** Whether anything that opens like a tag is closed; in one pass, however often it opens. */
function hasMarkup(text: string): boolean {
  const start = text.search(tagStart)
  return start >= 0 && text.includes('>', start)
}
