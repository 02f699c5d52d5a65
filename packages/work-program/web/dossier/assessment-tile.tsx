import type { Evidence, Program } from '@trilateral/contracts/work-program'
import {
  Confidence,
  DeclaredAndComputed,
  formatDate,
  LastAssessed,
  RecordText,
  SourceName,
  Tile,
  Trend,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { CalendarDate } from '@trilateral/contracts'
import type { ReactNode } from 'react'
import type { ProgramStanding } from '../../src/questions/standing.ts'
import { restsOnRatedVerb } from '../../src/rules/follow-up/commitment-codes.ts'
import { dossierTexts } from './dossier-texts.ts'
import { personInWords } from './person-in-words.ts'
import type { Named } from './reason-words.ts'
import { SignalReasons } from './signal-reasons.tsx'

interface Props {
  readonly program: Program
  readonly standing: Pick<ProgramStanding, 'signal' | 'assessedOn'>
  readonly named: Named
  readonly today: CalendarDate
  readonly actions?: ReactNode
}

/** The official's word, what the rules make of the record, and what bears it out. */
export function AssessmentTile({ program, standing, named, today, actions }: Props) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const { assessment } = program
  const who = assessment && personInWords(assessment.by, language)
  return (
    <Tile
      heading={t('assessment')}
      freshness={<LastAssessed on={standing.assessedOn} today={today} />}
      actions={actions}
    >
      <DeclaredAndComputed
        declared={assessment?.declared ?? 'not-assessed'}
        computed={standing.signal.rating}
        reasons={<SignalReasons signal={standing.signal} named={named} />}
      />
      {restsOnRatedVerb(program.commitments) ? null : <p>{t('assessment.unrated')}</p>}
      {assessment === null ? (
        <p>{t('assessment.none')}</p>
      ) : (
        <>
          <div className="assessment-line">
            <Trend value={assessment.trend} />
            <Confidence value={assessment.confidence} />
          </div>
          <dl className="dossier-words">
            <div>
              <dt>{t('changed')}</dt>
              <dd>
                <RecordText text={assessment.whatChanged} />
              </dd>
            </div>
            <div>
              <dt>{t('ask')}</dt>
              <dd>{assessment.ask ? <RecordText text={assessment.ask} /> : t('ask.none')}</dd>
            </div>
            <div>
              <dt>{t('evidence')}</dt>
              <dd>
                <EvidenceList evidence={assessment.evidence} />
              </dd>
            </div>
          </dl>
          <p className="field-help">
            {t('assessment.by', { who: who ?? '', day: formatDate(language, assessment.assessedOn) })}
          </p>
        </>
      )}
    </Tile>
  )
}

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  if (evidence.length === 0) return t('evidence.none')
  return (
    <ul className="plain">
      {evidence.map(({ title, source }, index) => (
        // The same piece may be named twice: its place tells it apart.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <RecordText text={title} isQuiet />{' '}
          <span className="soft">
            <SourceName source={source} />, {formatDate(language, source.accessedOn)}
          </span>
        </li>
      ))}
    </ul>
  )
}
