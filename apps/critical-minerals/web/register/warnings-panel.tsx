import { formatDate, RecordText, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { WarningsView } from '../../src/router.ts'
import { clauseName, targetOf } from '../frame/clause-words.ts'
import { server } from '../frame/server.ts'
import { isOfficial, usePerson } from '../frame/signed-in.tsx'
import { texts } from '../messages/texts.ts'

type Warned = WarningsView['ending'][number] | WarningsView['unconfirmed'][number]

/** What an official must look at: suspensions about to end, and those that ran out with nobody saying what followed. */
export function WarningsPanel() {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const { data } = useQuery(server.measures.warnings.queryOptions())
  if (!data || data.ending.length + data.unconfirmed.length === 0) return null
  return (
    <section className="panel attention" aria-labelledby="attention-title">
      <h2 id="attention-title">{t('warnings.title', { count: data.ending.length + data.unconfirmed.length })}</h2>
      <ul className="warnings">
        {data.ending.map((each) => (
          <li key={`${each.id} ${each.clause.key}`}>
            <p className="warning-when">
              <strong>{t('warnings.days-left', { count: each.daysLeft })}</strong>
              <span>{t('warnings.ends', { day: formatDate(language, each.until) })}</span>
            </p>
            <Subject warned={each} />
          </li>
        ))}
        {data.unconfirmed.map((each) => (
          <li key={`${each.id} ${each.clause.key}`}>
            <p className="warning-when">
              <strong>{t('warnings.days-ago', { count: each.daysAgo })}</strong>
              <span>{t('warnings.lapsed', { day: formatDate(language, each.lapsedOn) })}</span>
            </p>
            <Subject warned={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Subject({ warned: { id, instrument, clause, originator } }: { warned: Warned }) {
  const { language } = useLanguage()
  const person = usePerson()
  const t = useMessages(texts)
  const isOurs = originator === person.party && isOfficial(person)
  return (
    <p className="warning-what">
      <TextLink href={`/measures/${id}`}>
        {instrument.number ?? <RecordText text={instrument.title} isQuiet />} · {clauseName(clause, language)}
      </TextLink>
      <span>
        <RecordText text={clause.summary} isQuiet /> <span aria-hidden="true">→</span> {targetOf(clause, language)}
      </span>
      {isOurs ? <span className="warning-next">{t('warnings.yours')}</span> : null}
    </p>
  )
}
