import type { Places } from '../base/places.ts'

/**
 * The place of one trial among those at work. It is given up while the trial does nothing but wait for the disk: not
 * while another of its calls (a second judge's) is still out.
 */
export class TrialPlace {
  readonly #places: Pick<Places, 'aside'>
  #out = 0
  #given = false

  constructor(places: Pick<Places, 'aside'>) {
    this.#places = places
  }

  async call<T>(work: () => Promise<T>): Promise<T> {
    this.#out++
    try {
      return await work()
    } finally {
      this.#out--
    }
  }

  async wait<T>(work: () => Promise<T>): Promise<T> {
    if (this.#out > 0 || this.#given) return work()
    this.#given = true
    try {
      return await this.#places.aside(work)
    } finally {
      this.#given = false
    }
  }
}
