import { readFileSync } from 'node:fs'
import { checked, parseYaml } from '../../base/source.ts'
import { checkedTaxonomySchema } from './check-taxonomy.ts'
import type { Taxonomy } from './taxonomy.ts'

const file = new URL('taxonomy.yaml', import.meta.url)
let loaded: Taxonomy | undefined

/** The taxonomy that ships with assay. Read once a process. */
export function loadTaxonomy(): Taxonomy {
  loaded ??= parseTaxonomy(readFileSync(file, 'utf8'), 'taxonomy.yaml')
  return loaded
}

/**
 * A taxonomy from YAML.
 * @throws UsageError naming file and line
 */
export function parseTaxonomy(text: string, file: string): Taxonomy {
  return checked(checkedTaxonomySchema, parseYaml(text, file))
}
