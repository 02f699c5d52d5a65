import './commitments.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { STATEMENT_TEXTS, VERB_CLASS_NAMES, VERB_CLASSES } from '@trilateral/work-program/statement'
import {
  Button,
  Disclosure,
  EmptyState,
  formatDate,
  RatingDefinitions,
  Select,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useState } from 'react'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useAddress, useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { areaName } from '../area/area-name.ts'
import { commitmentsTexts } from '../texts/commitments.ts'
import { termsTexts } from '../texts/terms.ts'
import type { CommitmentsQuestion } from './commitments-question.ts'
import { keptStatement } from './kept-statement.ts'
import { Principles } from './principles.tsx'
import { SectionTable } from './section-table.tsx'
import { StatementImport } from './statement-import.tsx'
import { VerbClasses } from './verb-classes.tsx'

const route = getRouteApi('/commitments')

/** What ministers said, by section of the statement, and where each of it is. */
export function CommitmentsPage() {
  const question = route.useSearch()
  const navigate = route.useNavigate()
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  const terms = useMessages(termsTexts)
  const [check, setCheck] = useState(keptStatement)
  const moment = useMomentAsked()
  const address = useAddress()
  const list = useQuery(gateway.commitments.list.queryOptions(moment, { placeholderData: keepPreviousData }))
  if (list.data === undefined) return <NotLoaded title={t('eyebrow')} query={list} />
  const { statement, sections, items, principles, asOf } = list.data
  const ask = (change: CommitmentsQuestion) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })
  const shown = items.filter(
    ({ commitment }) =>
      (question.section === undefined || commitment.section === question.section) &&
      (question.class === undefined || commitment.verbClass === question.class),
  )
  const rated = items.filter(({ tracking }) => tracking === 'rated')
  const any = { value: '', label: terms('any') } as const
  return (
    <PortalPage
      eyebrow={t('eyebrow')}
      title={t('finding', {
        all: items.length,
        rated: rated.length,
        assessed: rated.filter(({ followUp }) => followUp?.assessment).length,
      })}
      lead={t('lead', { date: formatDate(language, statement.date), place: statement.place[language] })}
      readAt={list.dataUpdatedAt}
      asOf={asOf}
    >
      <p className="quiet">
        {t('reading-source', { source: statement.source.name })} {statement.source.note[language]}
      </p>
      <VerbClasses items={items} />
      <StatementImport check={check} onCheck={setCheck} />
      <search className="filters" aria-label={terms('search')}>
        <Select<string>
          label={t('filter-section')}
          value={question.section ?? ''}
          options={[
            any,
            ...sections.map(({ section }) => ({ value: section.code, label: section.name[language] })),
          ]}
          onChange={(section) => ask({ ...question, section: section || undefined })}
        />
        <Select<string>
          label={t('filter-class')}
          value={question.class ?? ''}
          options={[
            any,
            ...VERB_CLASSES.map((each) => ({ value: each, label: VERB_CLASS_NAMES[each][language] })),
          ]}
          onChange={(each) => ask({ ...question, class: each || undefined })}
        />
      </search>
      {shown.length === 0 && question.class !== undefined ? (
        <EmptyState title={t('nothing')}>
          <Button onPress={() => void navigate({ search: ({ on }) => ({ on }), replace: true })}>
            {terms('clear')}
          </Button>
        </EmptyState>
      ) : null}
      {sections.map(({ section, commitments, rated: ratedHere, noForwardCommitment }) => {
        const within = shown.filter(({ commitment }) => commitment.section === section.code)
        const isAsked = question.section === undefined || question.section === section.code
        if (!isAsked || (within.length === 0 && noForwardCommitment === null)) return null
        const { area } = section.followUp
        return (
          <Tile
            key={section.code}
            heading={section.name[language]}
            finding={
              noForwardCommitment === null
                ? t('section-count', { count: commitments, rated: ratedHere })
                : STATEMENT_TEXTS[language][noForwardCommitment]
            }
            link={address(`/commitments?section=${section.code}`)}
            provenance={
              <p className="provenance">
                {area === null ? t('follow-up-none') : t('follow-up', { area: areaName(area, language) })}.{' '}
                {STATEMENT_TEXTS[language]['follow-up.platform']}
              </p>
            }
          >
            {within.length === 0 ? null : (
              <SectionTable caption={section.name[language]} items={within} check={check} today={asOf.on} />
            )}
          </Tile>
        )
      })}
      <Principles principles={principles} check={check} />
      <Disclosure summary={terms('definitions')}>
        <RatingDefinitions />
      </Disclosure>
    </PortalPage>
  )
}
