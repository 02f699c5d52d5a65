import type { CalendarDate } from '@trilateral/contracts'
import { PageHead } from '@trilateral/ui'
import type { ReactNode } from 'react'
import { HeldStill } from '../live/held-still.tsx'
import { PageMoment } from './page-moment.tsx'
import { useTitle } from './use-title.ts'

interface Props {
  /** Names the kind of page. */
  readonly eyebrow: string
  /** States the finding; names the browser's tab too. */
  readonly title: string
  readonly lead?: ReactNode
  readonly meta?: ReactNode
  readonly actions?: ReactNode
  readonly readAt: number
  readonly day?: CalendarDate | undefined
  readonly children: ReactNode
}

/** A leadership page: its finding, as of when, and what it shows, which stands still under a reader's hand. */
export function PortalPage({ eyebrow, title, lead, meta, actions, readAt, day, children }: Props) {
  useTitle(title)
  return (
    <>
      <PageHead eyebrow={eyebrow} title={title} lead={lead} meta={meta} actions={actions} />
      <HeldStill>
        <PageMoment readAt={readAt} day={day} />
        {children}
      </HeldStill>
    </>
  )
}
