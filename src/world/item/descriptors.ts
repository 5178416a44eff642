import { z } from 'zod'

/** What a content board looks at. Levels 0 (none) to 3 (strong). */
export const descriptorNames = [
  'violence',
  'fear',
  'sex',
  'language',
  'drugs',
  'gambling',
  'paid-chance',
  'chat',
  'self-harm-theme',
  'body-image',
] as const
export type DescriptorName = (typeof descriptorNames)[number]
export const levelSchema = z.int().min(0).max(3)
export const descriptorsSchema = z.strictObject(
  Object.fromEntries(descriptorNames.map(name => [name, levelSchema])) as Record<DescriptorName, typeof levelSchema>,
)
export type Descriptors = z.infer<typeof descriptorsSchema>
