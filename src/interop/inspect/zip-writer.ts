import { crc32, deflateRawSync } from 'node:zlib'
import type { WholeFile } from '../export/whole-file.ts'

/** 1 January 1980, the first day that the format knows: the same run gives the same bytes. */
const day = 0x21
/** Names are UTF-8. No other flag: sizes stand in the local headers, so nothing follows the data of an entry. */
const flags = 0x0800
const deflate = 8
/** From here on a number does not fit its field, and stands in the ZIP64 fields. */
const tooLarge = 0xffffffff
const tooMany = 0xffff

/**
 * Writes a zip archive in one go: deflated entries, no data descriptors, no archive comment, since readers of logs look for
 * the directory at the very end and read entries by their local headers.
 * @source APPNOTE.TXT 6.3.10
 */
export class ZipWriter {
  readonly #file: WholeFile
  readonly #directory: Buffer[] = []
  #at = 0

  constructor(file: WholeFile) {
    this.#file = file
  }

  add(name: string, content: string): void {
    const bytes = Buffer.from(content)
    const data = deflateRawSync(bytes)
    const nameBytes = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(deflate, 4)
    common.writeUInt16LE(day, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    this.#directory.push(directoryEntry(common, nameBytes, this.#at))
    this.#write(Buffer.from('PK\u0003\u0004', 'latin1'), common, nameBytes, data)
  }

  /** Writes the directory; nothing can be added after it. */
  end(): void {
    const start = this.#at
    this.#write(...this.#directory)
    const size = this.#at - start
    const count = this.#directory.length
    if (start >= tooLarge || count >= tooMany) this.#write(zip64End(count, size, start, this.#at))
    const end = Buffer.alloc(22)
    end.write('PK\u0005\u0006', 'latin1')
    end.writeUInt16LE(Math.min(count, tooMany), 8)
    end.writeUInt16LE(Math.min(count, tooMany), 10)
    end.writeUInt32LE(Math.min(size, tooLarge), 12)
    end.writeUInt32LE(Math.min(start, tooLarge), 16)
    this.#write(end)
  }

  #write(...pieces: Buffer[]): void {
    for (const piece of pieces) {
      this.#file.write(piece)
      this.#at += piece.length
    }
  }
}

function directoryEntry(common: Buffer, name: Buffer, at: number): Buffer {
  const extra = Buffer.alloc(at >= tooLarge ? 12 : 0)
  if (extra.length > 0) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(8, 2)
    extra.writeBigUInt64LE(BigInt(at), 4)
  }
  const head = Buffer.alloc(6)
  head.write('PK\u0001\u0002', 'latin1')
  head.writeUInt16LE(45, 4)
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(Math.min(at, tooLarge), 10)
  const own = Buffer.from(common)
  own.writeUInt16LE(extra.length, 24)
  return Buffer.concat([head, own, tail, name, extra])
}

function zip64End(count: number, size: number, start: number, at: number): Buffer {
  const record = Buffer.alloc(56)
  record.write('PK\u0006\u0006', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\u0006\u0007', 'latin1')
  locator.writeBigUInt64LE(BigInt(at), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}
