/** The line on which each folder of src stands in ARCHITECTURE.md. */
export type Order = ReadonlyMap<string, number>

/**
 * Reads the folder order from the fenced block below "## Who may import whom".
 * @throws Error when the block is missing, or a line of it cannot be read: an order that is not understood holds nothing
 */
export function readOrder(markdown: string): Order {
  const section = markdown.split(/^## /m).find(part => part.startsWith('Who may import whom'))
  const block = section?.match(/^```\r?\n(.*?)^```/ms)?.[1]
  if (!block) throw new Error('ARCHITECTURE.md: no fenced block below "## Who may import whom"; put the folder order there')
  const order = new Map<string, number>()
  let last = -1
  for (const text of block.split(/\r?\n/).filter(line => line.trim() !== '')) {
    const [, number, names] = text.match(/^\s*(\d+)((?: +[a-z][a-z0-9-]*)+)\s*$/) ?? []
    if (!number || !names) throw new Error(`ARCHITECTURE.md: "${text}" is no line of the folder order; write "N folder folder …"`)
    if (Number(number) <= last) throw new Error(`ARCHITECTURE.md: "${text}" follows line ${last}; number the lines upwards`)
    last = Number(number)
    for (const folder of names.trim().split(/ +/)) {
      if (order.has(folder)) throw new Error(`ARCHITECTURE.md: ${folder} stands in the folder order twice; keep one`)
      order.set(folder, last)
    }
  }
  return order
}
