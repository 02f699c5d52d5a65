import type { CalendarDate } from '@trilateral/contracts'
import { AsOfBar, CopyLink, PrintButton } from '@trilateral/ui'
import type { ReactNode } from 'react'
import { LiveBar } from '../live/live-bar.tsx'
import { useShownAt } from '../live/use-shown-at.ts'

interface Props {
  /** When the page's data were read, in milliseconds as TanStack Query tells it. */
  readonly readAt: number
  /** The day that the page is shown as of, when it is not today. */
  readonly day?: CalendarDate | undefined
  /** The instant whose knowledge is shown; null: what is known now, which alone can change under the reader's eyes. */
  readonly knownAt?: string | null
  /** Chooses the day. */
  readonly children?: ReactNode
}

/** As of when, in three zones; what waits; and what can be done with the view as it stands: pass it on or print it. */
export function PageMoment({ readAt, day, knownAt = null, children }: Props) {
  const shownAt = useShownAt(readAt)
  return (
    <div className="page-moment">
      <AsOfBar at={knownAt ?? shownAt} day={day} />
      {children}
      {knownAt === null ? <LiveBar /> : null}
      <div className="page-moment-actions">
        <CopyLink />
        <PrintButton />
      </div>
    </div>
  )
}
