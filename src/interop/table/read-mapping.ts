import { checked, parseYaml } from '../../base/source.ts'
import { readTextFile } from '../../base/text-file.ts'
import { checkMapping } from './check-mapping.ts'
import { type Mapping, mappingSchema } from './mapping.ts'

/** @throws UsageError naming file and line of what is wrong in the mapping */
export function readMapping(path: string): Mapping {
  const source = parseYaml(readTextFile(path), path)
  const mapping = checked(mappingSchema, source)
  checkMapping(mapping, source)
  return mapping
}
