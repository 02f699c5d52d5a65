import type { ReactNode } from 'react'
import { Link } from 'react-aria-components/Link'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

interface Props {
  readonly href: string
  readonly children: ReactNode
  /** A button's look for the one thing that is done most. */
  readonly look?: 'text' | 'primary' | 'secondary'
}

/** A link within the app. */
export function TextLink({ href, children, look = 'text' }: Props) {
  return (
    <Link href={href} className={look === 'text' ? 'text-link' : `button button-${look}`}>
      {children}
    </Link>
  )
}

/** A link to another site: it says so, and tells that site nothing about us. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  const t = useMessages(kit)
  return (
    <a className="text-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true">{'\u00a0↗'}</span>
      <span className="for-ears"> ({t('opens-elsewhere')})</span>
    </a>
  )
}
