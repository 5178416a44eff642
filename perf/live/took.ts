export interface BareInput {
  url: string
  cases: number
  concurrency: number
  /** Bodies of a generation and of a judgement, as the program sends them. */
  requests: readonly object[]
}

export interface Took {
  seconds: number
  cpuSeconds: number
}

/** What a whole process of the program took. */
export interface ProgramTook extends Took {
  /** The most that was resident. */
  megabytes: number
  /** Of the database, when it is closed. */
  bytes: number
  /** Calls at once at the server, on average over the middle of the run. */
  inFlight: number
}
