import './commitments.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { STATEMENT_TEXTS } from '@trilateral/work-program/statement'
import { Disclosure, formatDate, RatingDefinitions, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { useState } from 'react'
import { isNotFound } from '../frame/is-not-found.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { NoSuchRecord } from '../frame/no-such-record.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageLink } from '../frame/page-link.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { ProgramsTable } from '../programs/programs-table.tsx'
import { commitmentsTexts } from '../texts/commitments.ts'
import { termsTexts } from '../texts/terms.ts'
import { FollowUp } from './follow-up.tsx'
import { keptStatement } from './kept-statement.ts'
import { Pointer } from './pointer.tsx'
import { StatementImport } from './statement-import.tsx'
import { VerbClassMark } from './verb-class-mark.tsx'

const route = getRouteApi('/commitments/$code')

/** One commitment: what was said, how strongly, who follows it up, and what has been done. */
export function CommitmentPage() {
  const { code } = route.useParams()
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  const terms = useMessages(termsTexts)
  const [check, setCheck] = useState(keptStatement)
  const moment = useMomentAsked()
  const page = useQuery(
    gateway.commitments.get.queryOptions(
      { code, ...moment },
      { placeholderData: keepPreviousData, retry: false },
    ),
  )
  if (page.data === undefined)
    return isNotFound(page.error) ? (
      <NoSuchRecord title={t('not-found')} href="/commitments" back={t('back')} />
    ) : (
      <NotLoaded title={t('eyebrow')} query={page} />
    )
  const { item, programs, asOf } = page.data
  const { commitment } = item
  return (
    <>
      <p className="way-back">
        <PageLink href="/commitments">← {t('back')}</PageLink>
      </p>
      <PortalPage
        eyebrow={t('eyebrow')}
        title={commitment.summary[language]}
        meta={<VerbClassMark commitment={commitment} />}
        readAt={page.dataUpdatedAt}
        asOf={asOf}
      >
        <Tile heading={t('place')}>
          <Pointer of={commitment} check={check} isWhole />
          <p>
            {commitment.deadline === null
              ? t('deadline-none')
              : `${t('deadline', { date: formatDate(language, commitment.deadline.from) })} ${STATEMENT_TEXTS[language]['ministerial.rule']}`}
          </p>
          {check === null ? <StatementImport check={check} onCheck={setCheck} /> : null}
        </Tile>
        <FollowUp page={page.data} />
        <Tile heading={t('programs')}>
          {programs.length === 0 ? (
            <NothingHere title={t('programs-none')} why={t('programs-none-why')} />
          ) : (
            <ProgramsTable caption={t('programs')} items={programs} today={asOf.on} />
          )}
        </Tile>
        <Disclosure summary={terms('definitions')}>
          <RatingDefinitions />
        </Disclosure>
      </PortalPage>
    </>
  )
}
