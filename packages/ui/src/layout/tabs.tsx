import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

interface Props<Key extends string> {
  /** Names the row of tabs for screen readers. */
  readonly label: string
  readonly tabs: readonly { readonly key: Key; readonly label: ReactNode; readonly content: ReactNode }[]
  readonly selected: Key
  readonly onSelect: (key: Key) => void
}

/**
 * One panel of several. Arrow keys, Home and End move along the row, Enter or Space opens: moving through must not load every
 * panel. Keep `selected` in the address, so that a link opens the same tab. Our own: React Aria's are 17 kB of a portal's 220.
 */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: Props<Key>) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const shown = tabs.find(({ key }) => key === selected) ?? tabs[0]
  const move = (event: KeyboardEvent) => {
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const to = nextOf(event.key, at, buttons.length)
    if (to === undefined) return
    event.preventDefault()
    buttons[to]?.focus()
  }
  return (
    <div className="tabs">
      <div ref={row} className="tab-list" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={move}>
        {tabs.map(({ key, label: name }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            className="tab"
            aria-selected={key === shown?.key}
            aria-controls={key === shown?.key ? `${id}-panel` : undefined}
            tabIndex={key === shown?.key ? 0 : -1}
            onClick={() => onSelect(key)}
          >
            {name}
          </button>
        ))}
      </div>
      {shown ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a panel without controls must be reachable by keyboard
        <div
          id={`${id}-panel`}
          className="tab-panel"
          role="tabpanel"
          aria-labelledby={`${id}-${shown.key}`}
          tabIndex={0}
        >
          {shown.content}
        </div>
      ) : null}
    </div>
  )
}

/** Where the focus goes from tab `at`; undefined when the key is none of the row's. */
export function nextOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
