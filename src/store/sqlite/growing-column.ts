/** A column of whole numbers whose length is not known beforehand: a seventh of the memory of arrays of row objects. */
export class GrowingColumn {
  #values = new Int32Array(1024)
  #length = 0

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(2 * this.#length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  get values(): Int32Array {
    return this.#values.subarray(0, this.#length)
  }
}
