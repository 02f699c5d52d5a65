import './brief.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import {
  Disclosure,
  formatDate,
  RatingDefinitions,
  useLanguage,
  useMessages,
  type SignedInPerson,
} from '@trilateral/ui'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { DatedMoment } from '../frame/dated-moment.tsx'
import { PastNote } from '../frame/past-note.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { HeldStill } from '../live/held-still.tsx'
import { useSession } from '../session/use-session.ts'
import { briefTexts } from '../texts/brief.ts'
import { termsTexts } from '../texts/terms.ts'
import { BottomLine } from './bottom-line.tsx'
import { BriefFigures } from './brief-figures.tsx'
import { Exceptions } from './exceptions.tsx'
import { SectorStrip } from './sector-strip.tsx'
import { SinceLastVisit } from './since-last-visit.tsx'
import { useLastVisit } from './use-last-visit.ts'

export function BriefPage() {
  const { data: person } = useSession()
  return person ? <BriefOf person={person} /> : null
}

/** The portfolio in thirty seconds: one sentence, four numbers, what stands out, and how the sectors are. */
function BriefOf({ person }: { person: SignedInPerson }) {
  const { language } = useLanguage()
  const t = useMessages(briefTexts)
  const terms = useMessages(termsTexts)
  const since = useLastVisit(person)
  const moment = useMomentAsked()
  const brief = useQuery(
    gateway.brief.get.queryOptions(
      { ...moment, ...(since === null ? {} : { since }) },
      { placeholderData: keepPreviousData },
    ),
  )
  if (brief.data === undefined) return <NotLoaded title={t('eyebrow')} query={brief} />
  const { bottomLines, figures, exceptions, notices, sectors, asOf } = brief.data
  return (
    <HeldStill>
      <div className="brief">
        <PastNote />
        <BottomLine lines={bottomLines} sectors={sectors} figures={figures} exceptions={exceptions.length} />
        <BriefFigures figures={figures} />
        <Exceptions
          exceptions={exceptions}
          notices={notices}
          today={asOf.on}
          isAnythingKnown={sectors.some(({ programs }) => programs.count > 0)}
        />
        <DatedMoment readAt={brief.dataUpdatedAt} asOf={asOf} />
        <SectorStrip sectors={sectors} today={asOf.on} />
        {/* What happened since the last visit happened after any past day. */}
        {asOf.knownAt === null ? <SinceLastVisit since={brief.data.since} /> : null}
        <p className="quiet">
          {t('ministerial-rule', { held: formatDate(language, figures.ministerial.lastHeld) })}
        </p>
        <Disclosure summary={terms('definitions')}>
          <RatingDefinitions />
        </Disclosure>
      </div>
    </HeldStill>
  )
}
