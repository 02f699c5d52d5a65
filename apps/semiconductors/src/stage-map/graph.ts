/** An input of the map, as far as what it is made from is concerned. */
export interface MadeFrom {
  readonly id: string
  readonly madeFrom: readonly string[]
}

/** Another input that is reached over what inputs are made from, and one shortest way there. */
export interface Reached {
  readonly id: string
  /** From the first step to the reached input itself; the input that was asked about is not in it. */
  readonly path: readonly string[]
}

/** What is made from what, in both directions. */
export interface InputGraph {
  /** All that an input is made from, however far down; the nearest first. */
  madeFrom(id: string): readonly Reached[]
  /** All that is made from an input, however far up; the nearest first. */
  goesInto(id: string): readonly Reached[]
}

/**
 * The rules keep the map free of circles as far as each ministry sees; a circle through what one of them may not see ends here
 * where it began. What is not among the inputs is not shared with the reader, and not reached.
 */
export function inputGraph(inputs: readonly MadeFrom[]): InputGraph {
  const known = new Map(inputs.map((input) => [input.id, input]))
  const users = new Map<string, string[]>()
  for (const { id, madeFrom } of inputs)
    for (const from of madeFrom) users.set(from, [...(users.get(from) ?? []), id])
  const seen = (ids: readonly string[]) => ids.filter((id) => known.has(id))
  return {
    madeFrom: (id) => reach(id, (at) => seen(known.get(at)?.madeFrom ?? [])),
    goesInto: (id) => reach(id, (at) => seen(users.get(at) ?? [])),
  }
}

/** Breadth first: every way that is found is a shortest one. */
function reach(start: string, next: (id: string) => readonly string[]): readonly Reached[] {
  const found: Reached[] = []
  const known = new Set([start])
  let edge: readonly Reached[] = [{ id: start, path: [] }]
  while (edge.length > 0) {
    const further: Reached[] = []
    for (const { id, path } of edge)
      for (const other of next(id)) {
        if (known.has(other)) continue
        known.add(other)
        further.push({ id: other, path: [...path, other] })
      }
    found.push(...further)
    edge = further
  }
  return found
}
