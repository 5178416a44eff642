import { type Argument, type CallExpression, type Expression, parseSync, Visitor } from 'oxc-parser'

/** How a file names another; a `URL` is read or run, not linked. */
type Form = 'import' | 'type import' | 're-export' | 'dynamic import' | 'require' | 'reference' | 'URL'

export interface Import {
  /** From 1. */
  line: number
  form: Form
  /** What stands between the quotes; undefined when it is computed as the program runs. */
  specifier: string | undefined
  /** Nothing of it is left when the types are erased. */
  typeOnly: boolean
}

/**
 * Everything by which a TypeScript file names another module, in the order of the text.
 * @throws Error when the file does not parse: what cannot be read could hide an import
 */
export function importsOf(source: string, fileName: string): Import[] {
  const { program, comments, errors } = parseSync(fileName, source, { preserveParens: false })
  const line = (offset: number) => source.slice(0, offset).split('\n').length
  const [error] = errors
  if (error) throw new Error(`${fileName}:${line(error.labels[0]?.start ?? 0)}: does not parse: ${error.message}`)

  const found: (Import & { at: number })[] = []
  const add = (node: { start: number }, form: Form, specifier: string | undefined, typeOnly = false) =>
    found.push({ at: node.start, line: line(node.start), form, specifier, typeOnly })
  const calls: CallExpression[] = []
  const importedUrls = new Set<Expression>()
  const makers = new Set(['createRequire'])
  const requires = new Set(['require'])
  const makesRequire = (node: Expression) => node.type === 'CallExpression' && makers.has(lastName(node.callee) ?? '')

  new Visitor({
    ImportDeclaration(node) {
      const typeOnly = node.importKind === 'type'
      add(node, typeOnly ? 'type import' : 'import', node.source.value, typeOnly)
    },
    ImportSpecifier(node) {
      if (node.imported.type === 'Identifier' && makers.has(node.imported.name)) makers.add(node.local.name)
    },
    ExportAllDeclaration: node => void add(node, 're-export', node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration(node) {
      if (node.source) add(node, 're-export', node.source.value, node.exportKind === 'type')
    },
    TSImportEqualsDeclaration(node) {
      const reference = node.moduleReference
      if (reference.type !== 'TSExternalModuleReference') return
      add(node, 'require', reference.expression.value, node.importKind === 'type')
    },
    TSImportType: node => void add(node, 'type import', node.source.value, true),
    TSModuleDeclaration(node) {
      if (node.id.type === 'Literal' && node.id.value.startsWith('.')) add(node, 'reference', node.id.value, true)
    },
    ImportExpression(node) {
      importedUrls.add(withoutHref(node.source))
      if (!isFileUrl(node.source)) add(node, 'dynamic import', literal(node.source) ?? ownUrl(node.source))
    },
    NewExpression(node) {
      const path = ownUrl(node)
      if (path && !importedUrls.has(node)) add(node, 'URL', path)
    },
    VariableDeclarator(node) {
      if (node.id.type === 'Identifier' && node.init && makesRequire(node.init)) requires.add(node.id.name)
    },
    CallExpression: node => void calls.push(node),
  }).visit(program)

  for (const call of calls) {
    const { callee } = call
    if (isMetaResolve(callee)) add(call, 'dynamic import', literal(call.arguments[0]))
    const called = callee.type === 'MemberExpression' && lastName(callee) === 'resolve' ? callee.object : callee
    const isRequire = called.type === 'Identifier' ? requires.has(called.name) : makesRequire(called)
    if (isRequire) add(call, 'require', literal(call.arguments[0]))
  }
  for (const comment of comments) {
    const path = comment.type === 'Line' && comment.value.match(/^\/\s*<reference\s+path\s*=\s*["']([^"']+)["']/)?.[1]
    if (path) add(comment, 'reference', relative(path), true)
  }
  return found.sort((a, b) => a.at - b.at).map(({ at: _, ...imported }) => imported)
}

function literal(node: Argument | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}

/** The path in `new URL('path', import.meta.url)`, with or without `.href`. */
function ownUrl(node: Expression): string | undefined {
  const made = withoutHref(node)
  if (made.type !== 'NewExpression' || lastName(made.callee) !== 'URL') return undefined
  const [path, base] = [literal(made.arguments[0]), made.arguments[1]]
  const isOwn = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty'
  return path !== undefined && isOwn ? relative(path) : undefined
}

/** `pathToFileURL(path).href`: a file of the user's, found by its path, such as a configuration. */
function isFileUrl(node: Expression): boolean {
  const made = withoutHref(node)
  return made.type === 'CallExpression' && lastName(made.callee) === 'pathToFileURL'
}

function isMetaResolve(node: Expression): boolean {
  return node.type === 'MemberExpression' && node.object.type === 'MetaProperty' && lastName(node) === 'resolve'
}

function withoutHref(node: Expression): Expression {
  return node.type === 'MemberExpression' && lastName(node) === 'href' ? node.object : node
}

/** `createRequire` in both `createRequire` and `module.createRequire`. */
function lastName(node: Expression): string | undefined {
  if (node.type === 'Identifier') return node.name
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : undefined
}

/** URLs and references take `x.ts` for `./x.ts`. */
const relative = (path: string) => (/^[./]|^[a-z]+:/i.test(path) ? path : `./${path}`)
