import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import { InputError } from '../../base/errors.ts'
import { decompressed, methodName } from './zip-methods.ts'

/** One file in an archive, as the archive's directory declares it. */
export interface ZipEntry {
  name: string
  bytes: number
  compressedBytes: number
  method: number
  crc32: number
  headerAt: number
}

/** A zip archive whose directory has been read and found sound. Nothing is ever written to disk. */
export interface ZipArchive {
  /** By name. Of several entries of one name the last counts, as it does for Inspect, which appends what is written anew. */
  entries: ReadonlyMap<string, ZipEntry>
  /** Names that stand there more than once, and how often. */
  repeated: ReadonlyMap<string, number>
  /** The bytes of one entry, piece by piece. @throws InputError naming archive and entry */
  read(entry: ZipEntry): AsyncGenerator<Buffer>
  close(): void
}

/** What an archive may ask of us. Logs of text shrink five- to fifty-fold; a bomb by a thousand and more. */
export const zipLimits = {
  entries: 250_000,
  entryBytes: 4 * 1024 ** 3,
  /** What any archive, or entry, may come to without a look at how far it shrank. */
  freeBytes: 64 * 1024 ** 2,
  entryRatio: 400,
  archiveRatio: 200,
}

/**
 * Opens an archive and checks its directory: no encryption, no names that lead out of the archive, known compression, nothing
 * that would come to far more than the archive's own size.
 * @throws InputError naming archive and entry
 */
export async function openZip(path: string, limits = zipLimits): Promise<ZipArchive> {
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(error => Promise.reject(unreadable(path, error)))
  const entries = new Map<string, ZipEntry>()
  const repeated = new Map<string, number>()
  try {
    if (zip.entryCount > limits.entries)
      throw new InputError(`${path}: has ${zip.entryCount} entries, and ${limits.entries} are read at most; split the log`)
    let declared = 0
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      declared += entry.uncompressedSize
      check(path, entry, limits)
      if (entries.has(entry.fileName)) repeated.set(entry.fileName, (repeated.get(entry.fileName) ?? 1) + 1)
      entries.delete(entry.fileName)
      entries.set(entry.fileName, slim(entry))
    }
    if (declared > limits.freeBytes + limits.archiveRatio * zip.fileSize)
      throw new InputError(
        `${path}: would come to ${declared} bytes from ${zip.fileSize}, more than ${limits.archiveRatio} times as many: this is no log but a zip bomb`,
      )
  } catch (error) {
    zip.close()
    throw error instanceof InputError ? error : unreadable(path, error as Error)
  }
  return { entries, repeated, read: entry => bytesOf(zip, path, entry), close: () => zip.close() }
}

function check(path: string, entry: yauzl.Entry, limits: typeof zipLimits): void {
  const at = `${path}:${entry.fileName}`
  if (entry.isEncrypted()) throw new InputError(`${at}: is encrypted; write the archive without a password`)
  if (methodName(entry.compressionMethod) === undefined)
    throw new InputError(
      `${at}: is compressed by method ${entry.compressionMethod}; stored, deflate (8) and zstd (93) are read, so write the archive anew`,
    )
  if (entry.uncompressedSize > limits.entryBytes)
    throw new InputError(`${at}: would come to ${entry.uncompressedSize} bytes; ${limits.entryBytes} are read at most`)
  if (entry.uncompressedSize > limits.freeBytes + limits.entryRatio * entry.compressedSize)
    throw new InputError(
      `${at}: would come to ${entry.uncompressedSize} bytes from ${entry.compressedSize}, more than ${limits.entryRatio} times as many: this is no log but a zip bomb`,
    )
}

/** The library's entries are a kilobyte each, and a log may have a hundred thousand. */
function slim(entry: yauzl.Entry): ZipEntry {
  return {
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    compressedBytes: entry.compressedSize,
    method: entry.compressionMethod,
    crc32: entry.crc32,
    headerAt: entry.relativeOffsetOfLocalHeader,
  }
}

async function* bytesOf(zip: yauzl.ZipFile, path: string, entry: ZipEntry): AsyncGenerator<Buffer> {
  const at = `${path}:${entry.name}`
  let bytes = 0
  let crc = 0
  try {
    const source = await compressedBytes(zip, entry)
    for await (const chunk of decompressed(source, entry.method)) {
      bytes += chunk.length
      if (bytes > entry.bytes)
        throw new InputError(
          `${at}: comes to more than the ${entry.bytes} bytes that it declares; the archive is damaged or forged`,
        )
      crc = crc32(chunk, crc)
      yield chunk
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`${at}: cannot be unpacked: ${(error as Error).message}; the archive is damaged, copy it again`, {
      cause: error,
    })
  }
  if (bytes !== entry.bytes)
    throw new InputError(`${at}: has ${bytes} bytes where it declares ${entry.bytes}; the archive is damaged, copy it again`)
  if (crc !== entry.crc32) throw new InputError(`${at}: its checksum is wrong; the archive is damaged, copy it again`)
}

/** What the archive holds of an entry, as it stands there. */
async function compressedBytes(zip: yauzl.ZipFile, entry: ZipEntry): Promise<Readable> {
  const found = Object.assign(Object.create(yauzl.Entry.prototype) as yauzl.Entry, {
    fileName: entry.name,
    relativeOffsetOfLocalHeader: entry.headerAt,
    compressedSize: entry.compressedBytes,
  })
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(found, { minimal: true })
  return new Promise((resolve, reject) => {
    const size = entry.compressedBytes
    zip.openReadStreamLowLevel(fileDataStart, size, 0, size, false, null, (error, stream) =>
      error ? reject(error) : resolve(stream),
    )
  })
}

function unreadable(path: string, error: Error): InputError {
  const cut = /End of central directory|truncat|unexpected EOF|out of bounds|too short/i.test(error.message)
  const why = cut
    ? 'its end is missing: it was cut off in copying, or is still being written; copy it again when it is whole'
    : `${error.message}; copy it again, or write it anew`
  return new InputError(`${path}: is not a whole zip archive: ${why}`, { cause: error })
}
