import type { z } from 'zod'
import { type SchemaNode, schemaNode } from './schema-node.ts'

/** An argument of a tool, as a page shows it. */
export interface ArgumentRow {
  argument: string
  type: string
  /** `yes`; what is taken where it is left out; or empty. */
  needed: string
  description: string
}

/** All arguments that a tool's schema has, those within others after them: `items[].ref`. */
export function argumentRows(schema: z.ZodType): ArgumentRow[] {
  return rowsOf(schemaNode(schema), '')
}

function rowsOf(node: SchemaNode, path: string): ArgumentRow[] {
  const { properties = {}, required = [] } = node
  const own = Object.entries(properties).flatMap(([key, inner]) => {
    const argument = path === '' ? key : `${path}.${key}`
    const needed = inner.default !== undefined ? `else \`${JSON.stringify(inner.default)}\`` : required.includes(key) ? 'yes' : ''
    return [{ argument, type: typeText(inner), needed, description: inner.description ?? '' }, ...rowsOf(inner, argument)]
  })
  const branches = [...(node.anyOf ?? node.oneOf ?? [])].flatMap(branch => rowsOf(branch, path))
  const items = node.items ? rowsOf(node.items, `${path}[]`) : []
  const values = node.additionalProperties ? rowsOf(node.additionalProperties, `${path}.*`) : []
  return [...own, ...branches, ...items, ...values]
}

function typeText(node: SchemaNode): string {
  const branches = node.anyOf ?? node.oneOf
  if (branches) return branches.map(typeText).join(' or ')
  if (node.enum) return node.enum.map(word => `\`${word}\``).join(', ')
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.type === 'string') return `text${bounds(node.minLength, node.maxLength, ' characters')}`
  if (node.type === 'integer' || node.type === 'number')
    return `${node.type === 'integer' ? 'whole number' : 'number'}${bounds(leastOf(node), node.maximum, '').replace(' of ', ' from ')}`
  if (node.type === 'array') return `list${bounds(node.minItems, node.maxItems, '')} of ${plural(typeText(node.items!))}`
  if (node.type === 'boolean') return '`true`, `false`'
  if (node.type !== 'object') return '`null`'
  return node.additionalProperties ? `object by ${typeText(node.propertyNames ?? { type: 'string' })}` : 'object'
}

function leastOf({ minimum, exclusiveMinimum, type }: SchemaNode): number | undefined {
  return minimum ?? (type === 'integer' && exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : exclusiveMinimum)
}

function plural(type: string): string {
  return type.replace(/^(text|object|list|number)/, '$1s')
}

function bounds(least: number | undefined, most: number | undefined, what: string): string {
  const known = (n: number | undefined) => n !== undefined && Math.abs(n) < Number.MAX_SAFE_INTEGER
  if (!known(most)) return known(least) ? ` from ${least}` : ''
  const written = Math.abs(most!) >= 1e9 ? most!.toExponential().replace('e+', 'e') : most
  return known(least) ? ` of ${least} to ${written}${what}` : ` of up to ${written}${what}`
}
