import type { Clause, ClauseState } from '@trilateral/contracts/critical-minerals'
import { MATERIALS, RESTRICTION_NAMES } from '@trilateral/contracts/critical-minerals'
import {
  clauseName,
  datesOf,
  formatDate,
  Provenance,
  RecordText,
  StateBadge,
  targetOf,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { isOfficial, usePerson } from '@trilateral/work-program/screens'
import type { MeasurePage } from '../../src/router.ts'
import { texts } from '../messages/texts.ts'
import { changesOpenTo } from './changes-open-to.ts'

interface Props {
  readonly page: MeasurePage
  readonly clause: Clause
  readonly standing: ClauseState
}

/** One clause: what it does, to which goods, against whom, how it stands, what changed it, and what can be done next. */
export function ClauseSection({ page, clause, standing }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const title = `clause-${clause.key}`
  return (
    <section className="panel clause" aria-labelledby={title}>
      <header className="clause-head">
        <h2 id={title}>{clauseName(clause, language)}</h2>
        <StateBadge state={standing.state} />
        <span className="clause-dates">{datesOf(standing, language)}</span>
      </header>
      <p className="clause-summary">
        <RecordText text={clause.summary} />
      </p>
      <dl className="facts">
        <div>
          <dt>{t('field.restriction')}</dt>
          <dd>{RESTRICTION_NAMES[clause.restriction][language]}</dd>
        </div>
        <div>
          <dt>{t('field.target')}</dt>
          <dd>{targetOf(clause, language)}</dd>
        </div>
        <div>
          <dt>{t('field.effective-from')}</dt>
          <dd>{clause.effectiveFrom ? formatDate(language, clause.effectiveFrom) : t('date.unknown')}</dd>
        </div>
        <div>
          <dt>{t('field.goods')}</dt>
          <dd>
            <ul className="plain">
              {clause.goods.map((goods) => (
                <li key={goods.material}>
                  {MATERIALS[goods.material][language]}{' '}
                  <span className="tariff-lines">
                    {goods.tariffLines.length === 0
                      ? t('lines.unknown')
                      : goods.tariffLines.map((line) => `${line.schedule} ${line.code}`).join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <Changes clause={clause} />
      <Next page={page} clause={clause} standing={standing} />
    </section>
  )
}

function Changes({ clause }: { clause: Clause }) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  if (clause.changes.length === 0) return null
  const day = (value: string | null) => (value === null ? t('date.unknown') : formatDate(language, value))
  return (
    <ol className="changes" aria-label={t('clause.changes')}>
      {clause.changes.map((change) => (
        <li key={JSON.stringify(change)}>
          <p>
            {change.kind === 'suspended'
              ? t('change.suspended', { from: day(change.from), until: day(change.until) })
              : t(`change.${change.kind}`, { day: day(change.on) })}
            {change.instrument ? ` · ${t('change.by', { instrument: change.instrument })}` : null}
          </p>
          <Provenance source={change.source} />
        </li>
      ))}
    </ol>
  )
}

/** What this reader can do with the clause now; for the others, who can. */
function Next({ page, clause, standing }: Props) {
  const { language } = useLanguage()
  const person = usePerson()
  const t = useMessages(texts)
  if (!page.ours || !isOfficial(person)) return null
  const open = changesOpenTo(standing)
  if (open.length === 0) return null
  return (
    <nav className="next" aria-label={t('clause.next', { clause: clauseName(clause, language) })}>
      {open.map((change) => (
        <TextLink
          key={change}
          look="secondary"
          href={`/measures/${page.measure.id}/${change}?clause=${encodeURIComponent(clause.key)}`}
        >
          {t(`next.${change}`, { clause: clauseName(clause, language) })}
        </TextLink>
      ))}
    </nav>
  )
}
