import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Up to here every row is drawn: the browser's own search finds it, and nothing is measured. */
const DRAWN_WHOLE = 120
const ROW_HEIGHT = 60
const ROWS_AROUND = 12

export interface ShownRow {
  readonly index: number
  /** Pixels that rows take which are not drawn, between the one before and this one. */
  readonly gap: number
}

/** Which rows are drawn: those near the window, and the one that the keyboard stands in. All of them for the printer. */
export function useShownRows(body: RefObject<HTMLElement | null>, keys: readonly string[], active: number) {
  const count = keys.length
  const isPrinting = usePrinting()
  const isWhole = count <= DRAWN_WHOLE || isPrinting
  const [above, setAbove] = useState(0)
  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top
    if (top !== undefined) setAbove(Math.round(top + window.scrollY))
  }, [body, count])
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtual = useWindowVirtualizer({
    count,
    enabled: !isWhole,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    overscan: ROWS_AROUND,
    scrollMargin: above,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), Math.min(active, count - 1)])].toSorted((a, b) => a - b),
  })
  if (isWhole)
    return { shown: keys.map((_key, index): ShownRow => ({ index, gap: 0 })), below: 0, virtual: null }
  let end = above
  const shown = virtual.getVirtualItems().map((item): ShownRow => {
    const gap = Math.max(0, item.start - end)
    end = item.end
    return { index: item.index, gap }
  })
  return { shown, below: Math.max(0, virtual.getTotalSize() + above - end), virtual }
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    // The printer takes the page as it stands when the event is over.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
