/** From how many changes on everything is sorted anew instead of being put in its place one by one. */
const FEW = 50

/** Things in order, kept so as they change. */
export class SortedList<Item> {
  readonly #compare: (a: Item, b: Item) => number
  #items: Item[] = []

  /** @param compare never says of two different things that they are equal. */
  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare
  }

  get all(): readonly Item[] {
    return this.#items
  }

  /** Takes things out and puts others in. */
  change(out: readonly Item[], put: readonly Item[]): void {
    if (out.length + put.length > FEW) {
      const gone = new Set(out)
      this.#items = [...this.#items.filter((item) => !gone.has(item)), ...put].toSorted(this.#compare)
      return
    }
    for (const item of out) {
      const at = this.#items.indexOf(item)
      if (at >= 0) this.#items.splice(at, 1)
    }
    for (const item of put)
      this.#items.splice(
        this.begin((other) => this.#compare(other, item) < 0),
        0,
        item,
      )
  }

  /** How many stand at the beginning that are `before`; those behind them are not. */
  begin(before: (item: Item) => boolean): number {
    let [low, high] = [0, this.#items.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const item = this.#items[middle]
      if (item !== undefined && before(item)) low = middle + 1
      else high = middle
    }
    return low
  }
}
