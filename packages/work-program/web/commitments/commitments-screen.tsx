import {
  Basis,
  EmptyState,
  formatDate,
  LastAssessed,
  PageHead,
  Rating,
  RecordText,
  TextLink,
  Trend,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { CommitmentRow } from '../../src/questions/commitments.ts'
import { commitmentByCode } from '../../src/statement/commitments/commitments.ts'
import { SECTIONS } from '../../src/statement/section.ts'
import { OwnersList } from '../dossier/facts-tile.tsx'
import { Asked } from '../frame/asked.tsx'
import { useIsOfficial, useServer, useTitle, useToday } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { commitmentTexts } from './commitment-texts.ts'
import { VerbMark } from './verb-mark.tsx'

/** The commitments that the area follows up: what ministers said, who answers for it, and where it stands. */
export function CommitmentsScreen() {
  const t = useMessages(commitmentTexts)
  const w = useMessages(words)
  const list = useQuery(useServer().commitment.list.queryOptions())
  useTitle(t('title'))
  return (
    <Asked title={t('title')} query={list} back={{ label: w('back.programs'), href: '/programs' }}>
      {(rows) => (
        <>
          <PageHead
            eyebrow={t('title')}
            title={t('finding', {
              count: rows.length,
              open: rows.filter(({ followUp }) => followUp === null).length,
            })}
            lead={t('lead')}
          />
          {rows.length === 0 ? <EmptyState title={t('none')} /> : null}
          {rows.map((row) => (
            <CommitmentTile key={row.code} row={row} />
          ))}
        </>
      )}
    </Asked>
  )
}

function CommitmentTile({ row }: { row: CommitmentRow }) {
  const { language } = useLanguage()
  const t = useMessages(commitmentTexts)
  const commitment = commitmentByCode(row.code)
  if (!commitment) return null
  const section = SECTIONS.find(({ code }) => code === commitment.section)?.name[language] ?? ''
  const { followUp, programs } = row
  return (
    <section className="panel tile" aria-labelledby={row.code}>
      <header className="tile-head">
        <h2 id={row.code}>{commitment.summary[language]}</h2>
        {followUp ? <Basis value={followUp.state.basis} /> : null}
      </header>
      <p>
        <VerbMark commitment={commitment} />{' '}
        <span className="soft">{t('place', { section, sentence: commitment.sentence })}</span>
      </p>
      <dl className="dossier-facts">
        <div>
          <dt>{t('owners')}</dt>
          <dd>{followUp ? <OwnersList owners={followUp.state.owners} /> : t('owners.none')}</dd>
        </div>
        <div>
          <dt>{t('programs')}</dt>
          <dd>
            {programs.length === 0 ? (
              t('programs.none')
            ) : (
              <ul className="plain">
                {programs.map(({ id, title }) => (
                  <li key={id}>
                    <TextLink href={`/programs/${id}`}>
                      <RecordText text={title} isQuiet />
                    </TextLink>
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
        <div>{row.tracking === 'rated' ? <Rated row={row} /> : <Activities row={row} />}</div>
      </dl>
      <CommitmentSteps row={row} />
    </section>
  )
}

function Rated({ row: { beside, followUp } }: { row: CommitmentRow }) {
  const t = useMessages(commitmentTexts)
  const today = useToday()
  const assessment = followUp?.state.assessment ?? null
  return (
    <>
      <dt>{t('declared')}</dt>
      <dd>
        <p className="assessment-line">
          <Rating value={beside?.declared ?? null} />
          {assessment ? <Trend value={assessment.trend} /> : null}
        </p>
        <LastAssessed on={assessment?.assessedOn ?? null} today={today} />
      </dd>
      <dt>{t('computed')}</dt>
      <dd>
        <Rating value={beside?.computed ?? null} />
      </dd>
    </>
  )
}

function Activities({ row: { followUp } }: { row: CommitmentRow }) {
  const { language } = useLanguage()
  const t = useMessages(commitmentTexts)
  const activities = followUp?.state.activities ?? []
  return (
    <>
      <dt>{t('activities')}</dt>
      <dd>
        {activities.length === 0 ? (
          t('activities.none')
        ) : (
          <ul className="plain">
            {activities.map(({ on, what }, index) => (
              // The same may be noted twice of one day: its place tells it apart.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <span className="soft">{formatDate(language, on)}</span> <RecordText text={what} isQuiet />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  )
}

function CommitmentSteps({ row: { code, followUp, tracking } }: { row: CommitmentRow }) {
  const t = useMessages(commitmentTexts)
  const isOfficial = useIsOfficial()
  if (!isOfficial || followUp?.ours === false) return null
  const href = (step: string) => `/commitments/${code}/${step}`
  return (
    <p className="entry-steps">
      <TextLink href={href('owners')} look="secondary">
        {t(followUp ? 'step.owners-change' : 'step.owners')}
      </TextLink>
      {followUp === null ? (
        <span className="soft">{t('needs-owners')}</span>
      ) : (
        <>
          {tracking === 'rated' ? (
            <TextLink href={href('assess')} look="secondary">
              {t('step.assess')}
            </TextLink>
          ) : null}
          <TextLink href={href('activity')} look="secondary">
            {t('step.activity')}
          </TextLink>
        </>
      )}
    </p>
  )
}
