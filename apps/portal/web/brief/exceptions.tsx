import type { CalendarDate } from '@trilateral/contracts'
import { Basis, EmptyState, Tile, useMessages } from '@trilateral/ui'
import type { BriefException, BriefNotice } from '../answers.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { PageLink } from '../frame/page-link.tsx'
import { briefTexts } from '../texts/brief.ts'
import { ExceptionLine } from './exception-line.tsx'
import { NoticeLines } from './notice-lines.tsx'

interface Props {
  readonly exceptions: readonly BriefException[]
  readonly notices: readonly BriefNotice[]
  readonly today: CalendarDate
  /** False: no program is known at all, which is another news than that none stands out. */
  readonly isAnythingKnown: boolean
}

/** At most five programs, worst first, each with why, what is asked, who answers for it and by when. */
export function Exceptions({ exceptions, notices, today, isAnythingKnown }: Props) {
  const t = useMessages(briefTexts)
  // What all of them rest on is said once, above: five times the same mark would cost the fifth program its place.
  const [basis, ...others] = new Set(exceptions.map(({ provenance }) => provenance.basis))
  const shared = others.length === 0 ? (basis ?? null) : null
  const areMany = exceptions.length > 3
  return (
    <Tile
      heading={t('exceptions')}
      marks={
        <>
          {shared === null ? null : <Basis value={shared} />}
          <span className="quiet">{t('exceptions-finding', { count: exceptions.length })}</span>
        </>
      }
      actions={<PageLink href="/programs">{t('exceptions-more')}</PageLink>}
    >
      <NoticeLines notices={notices} />
      {exceptions.length === 0 && !isAnythingKnown ? (
        <NothingHere title={t('exceptions-none')} why={t('exceptions-none-why')} />
      ) : exceptions.length === 0 ? (
        <EmptyState title={t('exceptions-none')}>
          <p>{t('exceptions-none-why')}</p>
        </EmptyState>
      ) : (
        <ol className="exceptions">
          {exceptions.map((exception) => (
            <ExceptionLine
              key={exception.program.id}
              exception={exception}
              today={today}
              isUnfolded={exceptions.length === 1}
              hasOwnBasis={shared === null}
              reasonsShown={areMany ? 1 : 2}
            />
          ))}
        </ol>
      )}
    </Tile>
  )
}
