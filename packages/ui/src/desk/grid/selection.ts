export type Selected = ReadonlySet<string>

/** One row taken in, or left out again. */
export function toggled(selected: Selected, key: string): Selected {
  const next = new Set(selected)
  if (!next.delete(key)) next.add(key)
  return next
}

/** Every row from one to another, whichever stands first, besides what was taken in before. */
export function withRange(selected: Selected, keys: readonly string[], from: number, to: number): Selected {
  const [first, last] = from < to ? [from, to] : [to, from]
  return new Set([...selected, ...keys.slice(first, last + 1)])
}

/** What is selected and still stands in the list: nothing is done to rows that a filter took out of sight. */
export const stillShown = (selected: Selected, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => selected.has(key))
