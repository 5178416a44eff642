import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Comment, type Program, parseSync } from 'oxc-parser'

/** An argument as the source declares it, in the words of src/stats/operation-input.ts. */
export interface SourceArgument {
  name: string
  optional: boolean
  kind: string
  /** Of an object: its fields as slots. */
  fields: string[] | null
}

export interface SourceFunction {
  name: string
  parameters: SourceArgument[]
  /** Its docstring, with those of the fields it takes. */
  documentation: string
}

// biome-ignore lint/suspicious/noExplicitAny: a syntax tree; what is read of it is checked by the tests that use it
type Tree = any

interface File {
  path: string
  text: string
  program: Program
  comments: Comment[]
}

interface Field {
  name: string
  optional: boolean
  kind: string
  documentation: string
}

const files = new Map<string, File>()

/** The functions that an index file exports, as their own files declare them. */
export function sourceFunctions(index: string): SourceFunction[] {
  return read(index).program.body.flatMap((statement: Tree) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.source || statement.exportKind === 'type') return []
    const file = read(join(dirname(index), statement.source.value))
    return statement.specifiers
      .filter((one: Tree) => one.exportKind !== 'type')
      .map((one: Tree) => functionOf(file, one.exported.name))
  })
}

function functionOf(file: File, name: string): SourceFunction {
  const statement = declarationOf(file, name)
  const parameters: Tree[] = statement.declaration.params
  const taken = parameters.map(parameter => {
    const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
    const optional = parameter.type === 'AssignmentPattern' || pattern.optional === true
    // `factor = 2` has its type from its default, a number.
    const type = pattern.typeAnnotation?.typeAnnotation
    const kind = type ? kindOf(type, file) : 'number'
    return {
      argument: { name: pattern.name ?? '', optional, kind, fields: fieldsOf(type, file)?.map(slotOf) ?? null },
      documentation: documentationIn(type, file),
    }
  })
  return {
    name,
    parameters: taken.map(({ argument }) => argument),
    documentation: [docstringBefore(file, statement.start), ...taken.map(({ documentation }) => documentation)].join('\n'),
  }
}

function kindOf(type: Tree, file: File): string {
  const fields = fieldsOf(type, file)
  if (fields) return `{${fields.map(slotOf).join(', ')}}`
  switch (type.type) {
    case 'TSNumberKeyword':
      return 'number'
    case 'TSBooleanKeyword':
      return 'boolean'
    case 'TSLiteralType':
      return type.literal.value
    case 'TSUnionType':
      return type.types.map((one: Tree) => kindOf(one, file)).join('|')
    case 'TSFunctionType':
      return 'function'
    case 'TSParenthesizedType':
    case 'TSTypeOperator':
      return kindOf(type.typeAnnotation, file)
    case 'TSArrayType':
      return listOf(kindOf(type.elementType, file))
    case 'TSTupleType':
      return listOf(kindOf(type.elementTypes[0].elementType ?? type.elementTypes[0], file))
    case 'TSTypeReference':
      return referred(type, file)
    default:
      throw new Error(`${file.path}: no kind for ${type.type}`)
  }
}

function referred(type: Tree, file: File): string {
  const [first, second]: Tree[] = type.typeArguments?.params ?? []
  switch (type.typeName.name) {
    case 'Numbers':
      return 'numbers'
    case 'Random':
      return 'seed'
    case 'ArrayLike':
      return listOf(kindOf(first, file))
    case 'Readonly':
      return kindOf(first, file)
    case 'Record':
      return `{${kindOf(second, file)}}`
    default: {
      const { declaration, file: home } = resolved(type.typeName.name, file)
      return kindOf(declaration.typeAnnotation, home)
    }
  }
}

const listOf = (kind: string) => (kind === 'number' ? 'numbers' : `${kind}[]`)

/** The fields of a type that is an object; null of any other. */
function fieldsOf(type: Tree, file: File): Field[] | null {
  if (type?.type === 'TSTypeLiteral') return membersOf(type.members, file)
  if (type?.type === 'TSIntersectionType') {
    const all: Field[] = type.types.flatMap((one: Tree) => fieldsOf(one, file) ?? [])
    return [...new Map(all.map(field => [field.name, field])).values()]
  }
  if (type?.type === 'TSUnionType') {
    const members: (Field[] | null)[] = type.types.map((one: Tree) => fieldsOf(one, file))
    return members.every(one => one !== null) ? eitherOf(members) : null
  }
  if (type?.type !== 'TSTypeReference') return null
  const name = type.typeName.name
  if (['Numbers', 'Random', 'ArrayLike', 'Readonly', 'Record'].includes(name)) return null
  if (name === 'Pick' || name === 'Omit') {
    const [of, keys] = type.typeArguments.params
    const named = kindOf(keys, file).split('|')
    return fieldsOf(of, file)!.filter(field => named.includes(field.name) === (name === 'Pick'))
  }
  const { declaration, file: home } = resolved(name, file)
  if (declaration.type === 'TSTypeAliasDeclaration') return fieldsOf(declaration.typeAnnotation, home)
  const inherited = (declaration.extends ?? []).flatMap(
    (one: Tree) => fieldsOf({ type: 'TSTypeReference', typeName: one.expression }, home) ?? [],
  )
  const own = membersOf(declaration.body.body, home)
  return [...new Map([...inherited, ...own].map(field => [field.name, field])).values()]
}

function membersOf(members: Tree[], file: File): Field[] {
  return members.map(member => ({
    name: member.key.name,
    optional: member.optional === true,
    kind: kindOf(member.typeAnnotation.typeAnnotation, file),
    documentation: docstringBefore(file, member.start),
  }))
}

/** Of several objects, one of which is given: what is not in every one may be left out. */
function eitherOf(objects: Field[][]): Field[] {
  const names = [...new Set(objects.flat().map(field => field.name))]
  return names.map(name => {
    const found = objects.flatMap(fields => fields.filter(field => field.name === name))
    return {
      name,
      optional: found.length < objects.length || found.some(field => field.optional),
      kind: [...new Set(found.map(field => field.kind))].join('|'),
      documentation: found.map(field => field.documentation).join('\n'),
    }
  })
}

function documentationIn(type: Tree, file: File): string {
  return (
    fieldsOf(type, file)
      ?.map(field => field.documentation)
      .join('\n') ?? ''
  )
}

function slotOf({ name, optional, kind }: Field): string {
  return `${name === 'random' && kind === 'seed' ? 'random' : name}${optional ? '?' : ''}${kind === 'number' ? '' : `: ${kind}`}`
}

/** A type by its name: declared in the file, or imported into it. */
function resolved(name: string, file: File): { declaration: Tree; file: File } {
  const own = declarationOf(file, name)
  if (own) return { declaration: own.declaration ?? own, file }
  for (const statement of file.program.body as Tree[]) {
    if (statement.type !== 'ImportDeclaration') continue
    const specifier = statement.specifiers.find((one: Tree) => one.local.name === name)
    if (specifier) return resolved(specifier.imported.name, read(join(dirname(file.path), statement.source.value)))
  }
  throw new Error(`${file.path}: no type ${name}`)
}

function declarationOf(file: File, name: string): Tree {
  return (file.program.body as Tree[]).find(statement => (statement.declaration ?? statement).id?.name === name)
}

function docstringBefore({ text, comments }: File, start: number): string {
  const comment = comments.findLast(({ type, end }) => type === 'Block' && end <= start)
  return comment && text.slice(comment.end, start).trim() === '' ? comment.value : ''
}

function read(path: string): File {
  let file = files.get(path)
  if (!file) {
    const text = readFileSync(path, 'utf8')
    const { program, comments } = parseSync(path, text)
    file = { path, text, program, comments }
    files.set(path, file)
  }
  return file
}
