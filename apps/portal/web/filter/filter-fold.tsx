import { useMessages } from '@trilateral/ui'
import { useState, type ReactNode } from 'react'
import { portal } from '../texts/texts.ts'

/** On a phone the filters would fill the first screen: there they stand folded, and say how many of them are set. */
export function FilterFold({ narrowed, children }: { narrowed: number; children: ReactNode }) {
  const t = useMessages(portal)
  const [isOpen, setOpen] = useState(() => globalThis.matchMedia?.('(min-width: 48.01rem)').matches ?? true)
  return (
    <details className="filter-fold" open={isOpen} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary>{t('filter.fold', { count: narrowed })}</summary>
      {children}
    </details>
  )
}
