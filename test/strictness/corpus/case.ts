/** One malformed input, written by hand, and what the error must say. */
export interface Case {
  what: string
  /** Name of the loader that reads it; the rest of its files are those of its example. */
  loader: string
  files?: Readonly<Record<string, string | Buffer>>
  /** Makes what is no plain file. */
  make?(folder: string): void
  /** The error, or a part of it, with FOLDER for the folder; of an import that goes on, the reason of the first reject. */
  says: string
}
