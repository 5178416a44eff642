/**
 * A fixed number of places, taken by whoever works. One who has to wait for something that needs no place (the disk)
 * steps aside meanwhile, and comes back before anybody new is let in. Where more stand aside than there are
 * places, nobody new is let in.
 */
export class Places {
  readonly size: number
  #free: number
  #aside = 0
  readonly #returning: (() => void)[] = []
  readonly #entering: (() => void)[] = []

  constructor(size: number) {
    this.size = size
    this.#free = size
  }

  /** Taken at the moment. */
  get taken(): number {
    return this.size - this.#free
  }

  tryEnter(): boolean {
    if (this.#free === 0 || this.#aside > this.size) return false
    this.#free--
    return true
  }

  enter(): Promise<void> {
    if (this.tryEnter()) return Promise.resolve()
    return new Promise(resolve => this.#entering.push(resolve))
  }

  leave(): void {
    this.#free++
    this.#letIn()
  }

  /** Gives the place up while `work` goes on, and takes one again before returning. */
  async aside<T>(work: () => Promise<T>): Promise<T> {
    this.#aside++
    this.leave()
    try {
      return await work()
    } finally {
      if (this.#free > 0) this.#free--
      else await new Promise<void>(resolve => this.#returning.push(resolve))
      this.#aside--
      this.#letIn()
    }
  }

  #letIn(): void {
    while (this.#free > 0) {
      const next = this.#returning.shift() ?? (this.#aside <= this.size ? this.#entering.shift() : undefined)
      if (!next) return
      this.#free--
      next()
    }
  }
}
