import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  visit,
} from 'yaml'

/** Levels of lists and maps inside each other. */
const deepest = 50

export interface Misuse {
  offset: number
  what: string
}

/** The first thing that YAML allows and that means something else than it seems to, or that no record can hold. */
export function firstMisuse(document: Document): Misuse | undefined {
  if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.2')
    return {
      offset: 0,
      what: `%YAML ${document.directives.yaml.version} reads no, 017 and dates otherwise; take the line out: this is read as YAML 1.2`,
    }
  const anchors = new Set<string>()
  let found: Misuse | undefined
  const report = (node: Node, what: string | undefined) => {
    if (what === undefined) return undefined
    found = { offset: node.range?.[0] ?? 0, what }
    return visit.BREAK
  }
  visit(document, {
    Node: (_, node, around) => {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor)
      if (node.tag?.startsWith('tag:yaml.org,2002:') && !plainTags.has(node.tag))
        return report(node, `a value of the kind ${node.tag.slice(18)}; write a text, number, list or map`)
      if (isCollection(node) && around.filter(outer => !isPair(outer)).length > deepest)
        return report(node, `nested deeper than ${deepest} levels; flatten it`)
      if (isMap(node)) {
        const wrong = wrongKey(node.items)
        if (wrong) return report(wrong.node, wrong.what)
      }
      return isScalar(node) && !isKey(node, around.at(-1)) ? report(node, wrongScalar(node)) : undefined
    },
    Alias: (_, alias, around) => {
      if (!anchors.has(alias.source)) return report(alias, `*${alias.source} stands before its anchor`)
      if (around.some(node => isNode(node) && 'anchor' in node && node.anchor === alias.source))
        return report(alias, `*${alias.source} stands inside itself`)
    },
    Pair: (_, { key }) => {
      if (isCollection(key))
        return report(key, 'a list or map stands where a key should; a text that begins with { or [ needs quotes')
      if (isAlias(key)) return report(key, 'an alias stands where a key should; write the key out')
    },
  })
  return found
}

const plainTags = new Set(['str', 'int', 'float', 'bool', 'null', 'seq', 'map'].map(name => `tag:yaml.org,2002:${name}`))

function isKey(node: Node, outer: unknown): boolean {
  return isPair(outer) && outer.key === node
}

function wrongScalar({ value, source, type }: Scalar): string | undefined {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) return 'half of a surrogate pair, which is no character'
    return value.includes('\0') ? 'a NUL character; take it out' : undefined
  }
  if (typeof value !== 'number' || source === undefined || type !== 'PLAIN') return undefined
  if (!Number.isFinite(value)) return `${source} is no number that can be used; write one, or quotes around a text`
  if (Number.isInteger(value) && /^[-+]?(0[xo]|0\d)/i.test(source))
    return `${source} would be read as the number ${value}; write that, or "${source}" in quotes where a text is meant`
  if (/^[-+]?\d+$/.test(source) && !Number.isSafeInteger(value))
    return `${source} is larger than a number can hold exactly; put it in quotes`
  return undefined
}

/** A key that would be another than it seems: keys are texts, and a merge would be taken for a key. */
function wrongKey(items: readonly Pair[]): { node: Node; what: string } | undefined {
  const seen = new Set<string>()
  for (const { key } of items) {
    if (!isScalar(key)) continue
    const text = String(key.value)
    const say = (what: string) => ({ node: key as Node, what })
    if (key.value === null) return say(`a key is missing before the colon${key.source ? `, or ${key.source} needs quotes` : ''}`)
    if (text === '<<') return say('merge keys (<<) are not read; write the keys out')
    if (text === '__proto__') return say('key "__proto__" cannot be kept; rename it')
    if (typeof key.value !== 'string' && key.source !== undefined && key.source !== text)
      return say(`the key ${key.source} would be read as "${text}"; put it in quotes`)
    if (seen.has(text)) return say(`the key "${text}" is there twice, once with and once without quotes; keep one of the two`)
    if (!text.isWellFormed() || text.includes('\0')) return say('a key holds half of a surrogate pair, or NUL; rename it')
    seen.add(text)
  }
  return undefined
}
