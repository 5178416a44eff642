import type { Language } from '../codes.ts'
import type { DescriptorName } from '../item/descriptors.ts'
import type { Genre } from '../item/genres.ts'
import type { Subject } from './language-pack.ts'
import { namesChild } from './names-child.ts'

const genres = new Set<Genre>(['shooter', 'horror', 'thriller', 'crime', 'true-crime', 'small-loans'])
const harmless = new Set<DescriptorName>(['chat', 'paid-chance'])

/** Of what people say of an item, that which suits it: nobody enjoys with children what is not for them. */
export function suited(
  { genre, descriptors }: Pick<Subject, 'genre' | 'descriptors'>,
  language: Language,
  templates: readonly string[],
): readonly string[] {
  const grown = genres.has(genre) || descriptors.some(({ name, level }) => level > 1 && !harmless.has(name))
  const left = grown ? templates.filter(template => !namesChild(template, language)) : templates
  return left.length > 0 ? left : templates
}
