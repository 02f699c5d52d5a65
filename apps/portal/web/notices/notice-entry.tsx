import {
  DeadlineZones,
  ExerciseMark,
  formatDate,
  OutsideLink,
  partyName,
  RecordText,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import {
  CORROBORATION_NAMES,
  NOTICE_STAGE_NAMES,
  PARTICULAR_NAMES,
  POST_KIND_NAMES,
} from '@trilateral/work-program/notice-names'
import type { ReactNode } from 'react'
import type { NoticeItem } from '../answers.ts'
import { areaName } from '../area/area-name.ts'
import { useWorkAreas } from '../frame/use-work-areas.ts'
import { ChangedMark } from '../live/changed-mark.tsx'
import { RecordMarks } from '../record/record-marks.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { noticesTexts } from '../texts/notices.ts'
import { termsTexts } from '../texts/terms.ts'

/** One notice: where it stands, who reported it, who has seen it, and how long there is for the meeting. */
export function NoticeEntry({ item }: { item: NoticeItem }) {
  const { id, area, notice, stage, provenance } = item
  const { language } = useLanguage()
  const t = useMessages(noticesTexts)
  const desk = useWorkAreas(language).find(({ code }) => code === area)
  return (
    <li className="notice" id={id} data-late={item.meeting?.state === 'breached' ? '' : undefined}>
      <div className="notice-head">
        <h3>
          <RecordText text={notice.title} />
        </h3>
        <p className="entry-facts">
          {notice.exercise ? <ExerciseMark /> : null}
          <strong>{NOTICE_STAGE_NAMES[stage][language]}</strong>
          <span>{areaName(area, language)}</span>
          {notice.issuedOn === null ? null : (
            <span>{t('issued-on', { date: formatDate(language, notice.issuedOn) })}</span>
          )}
          <ChangedMark subject={id} />
        </p>
      </div>
      <MeetingClock item={item} />
      <NoticeFacts item={item} />
      <RecordMarks provenance={provenance} />
      <RecordProvenance provenance={provenance} />
      {desk === undefined ? null : (
        <p>
          <OutsideLink href={`${desk.url}/notices/${id}`}>{t('desk')}</OutsideLink>
        </p>
      )}
    </li>
  )
}

function MeetingClock({ item: { meeting, provenance } }: { item: NoticeItem }) {
  const { language } = useLanguage()
  const t = useMessages(noticesTexts)
  if (meeting === null)
    return (
      <p>
        {t('meeting')}: {t('meeting-none')}
      </p>
    )
  const { state, daysLeft, requestedOn, dueOn, convenedOn, deadline } = meeting
  const date = convenedOn === null ? '' : formatDate(language, convenedOn)
  return (
    <div className="notice-clock">
      <p>
        {t('meeting')}:{' '}
        <strong data-late={state === 'breached' || state === 'held-late' ? '' : undefined}>
          {t(`clock.${state}`, { days: Math.abs(daysLeft), date })}
        </strong>
        {' · '}
        {t('meeting-asked', {
          date: formatDate(language, requestedOn),
          due: formatDate(language, dueOn),
        })}
      </p>
      {state === 'running' || state === 'breached' ? (
        <>
          <p className="quiet">{t('deadline')}</p>
          <DeadlineZones at={deadline} of={provenance.originator} />
        </>
      ) : null}
    </div>
  )
}

function NoticeFacts({ item }: { item: NoticeItem }) {
  const { notice, acknowledged, corroborations, missing } = item
  const { post, disrupted, assessment } = notice
  const { language } = useLanguage()
  const t = useMessages(noticesTexts)
  const terms = useMessages(termsTexts)
  const listed = (list: readonly string[]) => list.join(terms('comma'))
  return (
    <dl className="pairs">
      <Fact name={t('post')}>
        {POST_KIND_NAMES[post.kind][language]}: <RecordText text={post.name} isQuiet />
        {terms('comma')}
        {t('post-reported', { date: formatDate(language, post.reportedOn) })}
      </Fact>
      <Fact name={t('goods')}>
        <ul className="plain">
          {disrupted.map(({ name, hsLine }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two goods may be called alike
            <li key={index}>
              <RecordText text={name} isQuiet /> {hsLine === null ? null : t('goods-hs', { code: hsLine })}
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={t('acknowledged')}>
        {acknowledged.length === 0
          ? t('acknowledged-none')
          : listed(
              acknowledged.map(({ party, on }) =>
                t('acknowledged-on', { party: partyName(party, language), date: formatDate(language, on) }),
              ),
            )}
      </Fact>
      <Fact name={t('findings')}>
        {corroborations.length === 0 ? (
          t('findings-none')
        ) : (
          <ul className="plain">
            {corroborations.map(({ state, provenance }) => (
              <li key={provenance.id}>
                {partyName(provenance.originator, language)}:{' '}
                <strong>{CORROBORATION_NAMES[state.finding][language]}</strong>
                {' · '}
                <RecordText text={state.judgement} isQuiet /> {terms(`confidence.${state.confidence}`)}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t('severity')}>
        {assessment === null ? (
          t('severity-none')
        ) : (
          <>
            <strong>{terms(`impact.${assessment.severity}`)}</strong>
            {' · '}
            <RecordText text={assessment.judgement} isQuiet />{' '}
            {terms(`likelihood.${assessment.likelihood ?? 'happened'}`)}{' '}
            <span>{terms(`confidence.${assessment.confidence}`)}</span>
          </>
        )}
      </Fact>
      <Fact name={t('particulars')}>
        {missing.length === 0
          ? t('particulars-all')
          : t('particulars-missing', {
              list: listed(missing.map((which) => PARTICULAR_NAMES[which][language])),
            })}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
