import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { useMessages } from '../language/language.tsx'
import { layoutTexts } from './layout-messages.ts'

interface Props {
  /** Already written for the reader; null is unknown and never shown as zero. */
  readonly value: number | string | null
  readonly label: string
  /** What the number means for the reader: "two more than last week". */
  readonly meaning?: ReactNode
  /** Where the items behind the number stand. */
  readonly href?: string
  /** Asks for attention by a bar at the side; say why in `meaning`. */
  readonly isAttention?: boolean
}

/** One number, its name and what it means. */
export function KeyFigure({ value, label, meaning, href, isAttention = false }: Props) {
  const t = useMessages(layoutTexts)
  return (
    <div className="key-figure" data-attention={isAttention ? '' : undefined}>
      <p className="key-figure-label">
        {href === undefined ? (
          label
        ) : (
          <Link className="text-link" href={href}>
            {label}
          </Link>
        )}
      </p>
      <p className="key-figure-value" data-unknown={value === null ? '' : undefined}>
        {value ?? t('unknown')}
      </p>
      {meaning ? <p className="key-figure-meaning">{meaning}</p> : null}
    </div>
  )
}

/** Figures side by side, wrapping as they need. */
export function KeyFigures({ children }: { children: ReactNode }) {
  return <div className="key-figures">{children}</div>
}
