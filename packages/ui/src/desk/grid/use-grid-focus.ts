import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { askedBy, within, type Asked, type Place, type Size } from './grid-keys.ts'

const cellAt = (body: HTMLElement | null, { row, column }: Place) =>
  body?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-at="${column}"]`)

interface Grid {
  readonly body: RefObject<HTMLElement | null>
  readonly size: Size
  /** Draws a row that is out of sight. */
  readonly scrollTo: (row: number) => void
  readonly onAsked: (asked: Exclude<Asked, { kind: 'go' }>, at: Place) => void
  readonly onExtend: (from: number, to: number) => void
}

/** One place of a grid has the keyboard and is its only tab stop; keys go from there. */
export function useGridFocus(start: Place, { body, size, scrollTo, onAsked, onExtend }: Grid) {
  const [place, setPlace] = useState(start)
  const active = within(place, size)
  const going = useRef(false)

  // The cell that a key led to takes the focus once it is drawn; what stands in cells is reached by Enter, not by Tab.
  useLayoutEffect(() => {
    for (const inner of body.current?.querySelectorAll<HTMLElement>('a, button, input') ?? [])
      inner.tabIndex = -1
    if (!going.current) return
    const cell = cellAt(body.current, active)
    if (!cell) return
    going.current = false
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  return {
    active,
    onFocus: (target: EventTarget) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
      const row = cell?.closest<HTMLElement>('[data-row]')
      if (cell && row) setPlace({ row: Number(row.dataset['row']), column: Number(cell.dataset['at']) })
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { nativeEvent, key, shiftKey } = event
      if (nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return
      const asked = askedBy({ key, shiftKey, ctrlKey: event.ctrlKey || event.metaKey }, active, size)
      // A link or box that the mouse put the focus on answers Enter and Space by itself.
      const isInner = event.target instanceof Element && event.target.matches('a, button, input')
      if (!asked || (isInner && (asked.kind === 'open' || asked.kind === 'toggle'))) return
      event.preventDefault()
      if (asked.kind !== 'go') return onAsked(asked, active)
      if (asked.isExtending) onExtend(active.row, asked.to.row)
      going.current = true
      if (!cellAt(body.current, asked.to)) scrollTo(asked.to.row)
      setPlace(asked.to)
    },
  }
}
