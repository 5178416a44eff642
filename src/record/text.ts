import { z } from 'zod'

/**
 * Text as it is stored. A lone surrogate has no UTF-8 form, so it becomes U+FFFD here, at the edge: the text keeps
 * its length in UTF-16 code units, and every span stays where it was.
 */
export const textSchema = z.string().overwrite(text => text.toWellFormed())

/** A name that people type and files carry: no control characters, no surrounding blanks, 1 to 200 characters. */
export const nameSchema = z
  .string()
  .overwrite(text => text.toWellFormed().trim())
  .min(1, 'a name is not empty')
  .max(200, 'a name has at most 200 characters')
  .regex(/^[^\u0000-\u001f\u007f-\u009f]+$/, 'control characters are not allowed in a name')

/** A short name of our own vocabulary: lower-case letters, digits, and . _ - between them. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/, 'use lower-case letters and digits, joined by - _ or .')
