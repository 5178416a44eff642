const frameMagic = 0xfd2fb528
const skippableMagic = 0x184d2a50

/**
 * Cuts zstd data where its frames end. Inspect writes a large entry as several frames, and Node's decoder silently stops
 * at the end of the first unless the next begins with a piece of its own.
 * @source RFC 8878, section 3.1
 * @throws Error where the data is no zstd, or ends inside a frame
 */
export async function* wholeFrames(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const steps = frameSteps()
  /** How many bytes to pass on before the next step wants to look at some. */
  let pass = 0
  let want = steps.next().value as Step
  let head = Buffer.alloc(0)
  for await (const chunk of source) {
    let rest = chunk
    while (rest.length > 0) {
      if (pass > 0) {
        const taken = rest.subarray(0, pass)
        pass -= taken.length
        rest = rest.subarray(taken.length)
        yield taken
        continue
      }
      const taken = rest.subarray(0, want.look - head.length)
      head = Buffer.concat([head, taken])
      rest = rest.subarray(taken.length)
      if (head.length < want.look) continue
      yield head
      const seen = head
      head = Buffer.alloc(0)
      want = steps.next(seen).value as Step
      pass = want.pass
    }
  }
  if (pass > 0 || head.length > 0 || !want.mayEnd) throw new Error('zstd data ends in the middle of a frame')
}

/** Pass on some bytes, then look at some. */
interface Step {
  pass: number
  look: number
  /** Whether the data may end here. */
  mayEnd: boolean
}

function* frameSteps(): Generator<Step, never, Buffer> {
  let pass = 0
  let first = true
  while (true) {
    const magic = (yield { pass, look: 4, mayEnd: !first }).readUInt32LE()
    first = false
    pass = 0
    if (magic >= skippableMagic && magic < skippableMagic + 16) {
      pass = (yield { pass, look: 4, mayEnd: false }).readUInt32LE()
      continue
    }
    if (magic !== frameMagic) throw new Error('is not zstd data')
    const descriptor = (yield { pass, look: 1, mayEnd: false })[0]!
    pass = headerBytes(descriptor)
    for (let last = false; !last; ) {
      const block = (yield { pass, look: 3, mayEnd: false }).readUIntLE(0, 3)
      last = (block & 1) === 1
      // A block of type 1 is one byte, to be repeated.
      pass = ((block >> 1) & 3) === 1 ? 1 : block >> 3
    }
    if (descriptor & 4) pass += 4
  }
}

/** What follows the descriptor in a frame's header: window, dictionary and size of the content. */
function headerBytes(descriptor: number): number {
  const single = (descriptor >> 5) & 1
  const size = [single, 2, 4, 8][descriptor >> 6]!
  const dictionary = [0, 1, 2, 4][descriptor & 3]!
  return (single ? 0 : 1) + dictionary + size
}
