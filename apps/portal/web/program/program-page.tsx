import './dossier.css'
import { textFor } from '@trilateral/contracts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Disclosure, RatingDefinitions, stepsWorse, useLanguage, useMessages } from '@trilateral/ui'
import type { ProgramDossier } from '../answers.ts'
import { isNotFound } from '../frame/is-not-found.ts'
import { NoSuchRecord } from '../frame/no-such-record.tsx'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PageLink } from '../frame/page-link.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { ChangedMark } from '../live/changed-mark.tsx'
import { areaName } from '../area/area-name.ts'
import { ratingWords } from '../record/rating-words.ts'
import { RecordMarks } from '../record/record-marks.tsx'
import { dossierTexts } from '../texts/dossier.ts'
import { termsTexts } from '../texts/terms.ts'
import { Activity } from './activity.tsx'
import { Decisions } from './decisions.tsx'
import { Dependencies } from './dependencies.tsx'
import { Milestones } from './milestones.tsx'
import { Plan } from './plan.tsx'
import { RatingPanel } from './rating-panel.tsx'
import { Risks } from './risks.tsx'
import { WhatChanged } from './what-changed.tsx'

const route = getRouteApi('/programs/$id')

/** One program on a page: what changed, how it is rated and why, its dates, what it waits for, and what is asked. */
export function ProgramPage() {
  const { id } = route.useParams()
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const terms = useMessages(termsTexts)
  const moment = useMomentAsked()
  const page = useQuery(
    gateway.programs.get.queryOptions({ id, ...moment }, { placeholderData: keepPreviousData, retry: false }),
  )
  if (page.data === undefined)
    return isNotFound(page.error) ? (
      <NoSuchRecord title={t('not-found')} href="/programs" back={t('back')} />
    ) : (
      <NotLoaded title={t('eyebrow')} query={page} />
    )
  const dossier = page.data
  const { program, provenance, area } = dossier
  return (
    <>
      <p className="way-back">
        <PageLink href="/programs">← {t('back')}</PageLink>
      </p>
      <PortalPage
        eyebrow={`${t('eyebrow')} · ${areaName(area, language)}`}
        title={titleOf(dossier)}
        meta={
          <>
            <RecordMarks provenance={provenance} />
            <ChangedMark subject={program.id} />
          </>
        }
        readAt={page.dataUpdatedAt}
        asOf={dossier.asOf}
      >
        <div className="dossier">
          <WhatChanged dossier={dossier} />
          <RatingPanel dossier={dossier} />
          <Milestones milestones={dossier.milestones} />
          <Decisions dossier={dossier} />
          <Dependencies dependsOn={dossier.dependsOn} neededBy={dossier.neededBy} />
          <Risks dossier={dossier} />
          <Plan dossier={dossier} />
          <Activity activity={dossier.activity} />
        </div>
        {dossier.more ? <p className="quiet">{t('more-left')}</p> : null}
        <Disclosure summary={terms('definitions')}>
          <RatingDefinitions />
        </Disclosure>
      </PortalPage>
    </>
  )

  function titleOf({ program: { title }, standing, milestones }: ProgramDossier): string {
    const declared = standing.declared ?? 'not-assessed'
    const computed = standing.computed.rating ?? 'not-assessed'
    const name = textFor(title, language).text
    const overdue = milestones.filter(({ overdueDays }) => overdueDays > 0).length
    if ((stepsWorse(declared, computed) ?? 0) > 0)
      return t('title-computed', {
        title: name,
        declared: ratingWords(declared, language),
        computed: ratingWords(computed, language),
        overdue,
      })
    const trend = standing.trend === null ? 'none' : t(`trend.${standing.trend}`)
    return t('title', { title: name, rating: ratingWords(declared, language), trend, overdue })
  }
}
