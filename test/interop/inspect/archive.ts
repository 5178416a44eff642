import { crc32, deflateRawSync, zstdCompressSync } from 'node:zlib'

/** An entry of an archive made byte by byte, with whatever lies it is to tell. */
export interface MadeEntry {
  name: string
  content: string | Buffer
  method?: 'stored' | 'deflate' | 'zstd'
  /** Compressed bytes in place of those of the content. */
  data?: Buffer
  flags?: number
  declaredBytes?: number
  crc?: number
  methodNumber?: number
  /** Sizes stand after the data, not before it. */
  descriptor?: boolean
}

const methods = { stored: 0, deflate: 8, zstd: 93 }

/** A zip archive of the entries. */
export function archive(entries: readonly MadeEntry[], { comment = '' } = {}): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const { local, central } = made(entry, at)
    pieces.push(local)
    directory.push(central)
    at += local.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([...pieces, ...directory, end, Buffer.from(comment)])
}

function made(entry: MadeEntry, at: number): { local: Buffer; central: Buffer } {
  const content = Buffer.from(entry.content)
  const { method = 'deflate', descriptor = false } = entry
  const data =
    entry.data ?? (method === 'stored' ? content : method === 'deflate' ? deflateRawSync(content) : zstdCompressSync(content))
  const name = Buffer.from(entry.name)
  const crc = entry.crc ?? crc32(content)
  const bytes = entry.declaredBytes ?? content.length
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE((entry.flags ?? 0x0800) | (descriptor ? 8 : 0), 2)
  common.writeUInt16LE(entry.methodNumber ?? methods[method], 4)
  common.writeUInt32LE(crc, 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(bytes, 18)
  common.writeUInt16LE(name.length, 22)
  const inLocal = Buffer.from(common)
  if (descriptor) inLocal.fill(0, 10, 22)
  const after = Buffer.alloc(descriptor ? 16 : 0)
  if (descriptor) {
    after.writeUInt32LE(0x08074b50, 0)
    after.writeUInt32LE(crc, 4)
    after.writeUInt32LE(data.length, 8)
    after.writeUInt32LE(bytes, 12)
  }
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  common.copy(central, 6)
  central.writeUInt32LE(at, 42)
  return {
    local: Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), inLocal, name, data, after]),
    central: Buffer.concat([central, name]),
  }
}
