import type { Notice } from '@trilateral/contracts/work-program'
import { formatDate, RecordText, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { POST_KIND_NAMES } from '../../src/rules/notices/names.ts'
import { commitmentByCode } from '../../src/statement/commitments/commitments.ts'
import { EvidenceList } from '../dossier/assessment-tile.tsx'
import { personInWords } from '../dossier/person-in-words.ts'
import { terms } from '../dossier/terms.ts'
import { noticeTexts } from './notice-texts.ts'

/** Who reported what, on which day, and on what evidence. */
export function ReportTile({ notice }: { notice: Notice }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const { post, disrupted, occurrence, commitments, evidence, issuedOn } = notice
  const day = (value: string | null) => (value === null ? t('day-unknown') : formatDate(language, value))
  return (
    <Tile heading={t('facts')}>
      <dl className="notice-pairs">
        <div>
          <dt>{t('post')}</dt>
          <dd>
            {POST_KIND_NAMES[post.kind][language]}: <RecordText text={post.name} />
            <p className="soft">
              {t('post.reported-on')}: {day(post.reportedOn)}.{' '}
              {t('post.report', { name: post.source.name, day: day(post.source.accessedOn) })}
            </p>
          </dd>
        </div>
        <div>
          <dt>{t('goods')}</dt>
          <dd>
            <ul className="plain">
              {disrupted.map(({ name, hsLine }, index) => (
                // Two goods may be called alike: their place tells them apart.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>
                  <RecordText text={name} isQuiet />{' '}
                  <span className="soft">
                    {hsLine === null ? t('goods.hs-none') : t('goods.hs-value', { code: hsLine })}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{t('occurrence')}</dt>
          <dd>
            {t('occurrence.value', { kind: t(`occurrence.${occurrence.kind}`), day: day(occurrence.on) })}
            {issuedOn === null ? null : <p className="soft">{t('issued', { day: day(issuedOn) })}</p>}
          </dd>
        </div>
        <div>
          <dt>{t('evidence')}</dt>
          <dd>
            <EvidenceList evidence={evidence} />
          </dd>
        </div>
        {commitments.length === 0 ? null : (
          <div>
            <dt>{t('commitments')}</dt>
            <dd>
              <ul className="plain">
                {commitments.map((code) => (
                  <li key={code}>{commitmentByCode(code)?.summary[language] ?? code}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Tile>
  )
}

/** Severity, likelihood and confidence are three sentences. */
export function AssessmentTile({ assessment }: Pick<Notice, 'assessment'>) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  const say = useMessages(terms)
  if (assessment === null)
    return (
      <Tile heading={t('assessment')}>
        <p className="soft">{t('assessment.none')}</p>
      </Tile>
    )
  const { severity, likelihood, confidence, judgement, assessedOn, by } = assessment
  return (
    <Tile heading={t('assessment')} finding={<RecordText text={judgement} />}>
      <p>
        <strong>{t('assessment.severity', { severity: say(`impact.${severity}`) })}</strong>{' '}
        {t('assessment.likelihood', {
          likelihood: likelihood === null ? t('assess.happened') : say(`likelihood.${likelihood}`),
        })}{' '}
        {t('assessment.confidence', { confidence: say(`confidence.${confidence}`) })}
      </p>
      <p className="soft">
        {t('assessment.by', { who: personInWords(by, language), day: formatDate(language, assessedOn) })}
      </p>
    </Tile>
  )
}

/** What is done about it, and why it ended. */
export function ResponseTile({ notice: { response, closed } }: { notice: Notice }) {
  const { language } = useLanguage()
  const t = useMessages(noticeTexts)
  if (response === null && closed === null) return null
  return (
    <Tile heading={t('response')}>
      {response === null ? null : (
        <>
          <p>
            <RecordText text={response.text} />
          </p>
          <p className="soft">
            {t('assessment.by', {
              who: personInWords(response.by, language),
              day: formatDate(language, response.on),
            })}
          </p>
        </>
      )}
      {closed === null ? null : (
        <p>
          {t('closed-because', { day: formatDate(language, closed.on) })} <RecordText text={closed.because} />
        </p>
      )}
    </Tile>
  )
}
