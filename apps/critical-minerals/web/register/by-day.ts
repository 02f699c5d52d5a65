import type { CalendarDate } from '@trilateral/contracts'

type Some<Item> = readonly [Item, ...Item[]]

/** Items under their day, days in the order in which they first appear. */
export function byDay<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => CalendarDate,
): readonly (readonly [CalendarDate, Some<Item>])[] {
  const days = new Map<CalendarDate, [Item, ...Item[]]>()
  for (const item of items) {
    const day = dayOf(item)
    const known = days.get(day)
    if (known) known.push(item)
    else days.set(day, [item])
  }
  return [...days]
}
