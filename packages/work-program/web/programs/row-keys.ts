import type { KeyboardEvent } from 'react'

/** Arrow keys go from row to row of a table by the link that names each; Home and End to the first and the last. */
export function goByArrows(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th a')]
  const at = links.findIndex((link) => link === document.activeElement)
  const to = nextRow(event.key, at, links.length)
  if (to === undefined) return
  event.preventDefault()
  links[to]?.focus()
}

/** The row that a key leads to from row `at` of `count`; undefined when it leads nowhere. */
export function nextRow(key: string, at: number, count: number): number | undefined {
  if (at < 0) return undefined
  const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key]
  return wanted === undefined || wanted < 0 || wanted >= count || wanted === at ? undefined : wanted
}
