import { formatDate, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import type { ReactNode } from 'react'
import type { Brief } from '../answers.ts'
import { HeldStill } from '../live/held-still.tsx'
import { portal } from '../texts/texts.ts'
import { DatedMoment } from './dated-moment.tsx'
import { PastNote } from './past-note.tsx'
import { useTitle } from './use-title.ts'

interface Props {
  /** Names the kind of page. */
  readonly eyebrow: string
  /** States the finding; names the browser's tab too. As of a past day it begins with that day. */
  readonly title: string
  readonly lead?: ReactNode
  readonly meta?: ReactNode
  readonly actions?: ReactNode
  readonly readAt: number
  readonly asOf: Brief['asOf']
  readonly children: ReactNode
}

/** A leadership page: its finding, as of when, and what it shows, which stands still under a reader's hand. */
export function PortalPage({ eyebrow, title, lead, meta, actions, readAt, asOf, children }: Props) {
  const { language } = useLanguage()
  const t = useMessages(portal)
  const dated =
    asOf.knownAt === null ? title : t('past.title', { date: formatDate(language, asOf.on), title })
  useTitle(dated)
  return (
    <>
      <PageHead eyebrow={eyebrow} title={dated} lead={lead} meta={meta} actions={actions} />
      <HeldStill>
        <DatedMoment readAt={readAt} asOf={asOf} />
        <PastNote />
        {children}
      </HeldStill>
    </>
  )
}
