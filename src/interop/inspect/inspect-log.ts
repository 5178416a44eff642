import type { LogHeader } from './log-header.ts'

/** A sample as it stands in a log; its bytes can be read more than once. */
export interface SampleSource {
  /** FILE:PLACE */
  at: string
  /** Id and epoch, where its place tells them: known even of a sample that cannot be read. */
  name?: { id: string; epoch: number }
  /** Older records of this sample in the same log, which Inspect passes over. */
  superseded: number
  bytes(): AsyncIterable<Buffer>
}

/** A log of Inspect, whatever it is kept in. Nothing is held open between the calls of `samples`. */
export interface InspectLog {
  path: string
  header: LogHeader
  /** Why it is not whole: what is there is read. */
  halfFinished?: string
  /** Places in the file that are not read, with what they hold. */
  passedOver: readonly string[]
  samples(): AsyncGenerator<SampleSource>
}
