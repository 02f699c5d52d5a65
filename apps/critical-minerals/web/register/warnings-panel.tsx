import {
  clauseName,
  formatDate,
  RecordText,
  targetOf,
  TextLink,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { isOfficial, usePerson } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { WarningsView } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'
import { byDay } from './by-day.ts'

type Warned = WarningsView['ending'][number] | WarningsView['unconfirmed'][number]

/** What an official must look at: suspensions about to end, and those that ran out with nobody saying what followed. */
export function WarningsPanel() {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const { data } = useQuery(server.measures.warnings.queryOptions())
  if (!data || data.ending.length + data.unconfirmed.length === 0) return null
  const count = data.ending.length + data.unconfirmed.length
  return (
    <section className="panel attention" aria-labelledby="attention-title">
      <h2 id="attention-title">{t('warnings.title', { count })}</h2>
      <ul className="warnings">
        {byDay(data.ending, ({ until }) => until).map(([day, warned]) => (
          <OneDay
            key={`ends ${day}`}
            what={t('warnings.ends', { day: formatDate(language, day) })}
            when={t('warnings.days-left', { count: warned[0].daysLeft })}
            warned={warned}
          />
        ))}
        {byDay(data.unconfirmed, ({ lapsedOn }) => lapsedOn).map(([day, warned]) => (
          <OneDay
            key={`lapsed ${day}`}
            what={t('warnings.lapsed', { day: formatDate(language, day) })}
            when={t('warnings.days-ago', { count: warned[0].daysAgo })}
            warned={warned}
          />
        ))}
      </ul>
    </section>
  )
}

function OneDay({
  when,
  what,
  warned,
}: {
  when: string
  what: string
  warned: readonly Warned[]
}): ReactNode {
  return (
    <li>
      <p className="warning-when">
        <strong>{when}</strong>
        <span>{what}</span>
      </p>
      <ul className="warning-clauses">
        {warned.map((each) => (
          <Subject key={`${each.id} ${each.clause.key}`} warned={each} />
        ))}
      </ul>
    </li>
  )
}

function Subject({ warned: { id, instrument, clause, originator } }: { warned: Warned }) {
  const { language } = useLanguage()
  const person = usePerson()
  const t = useMessages(texts)
  const isOurs = originator === person.party && isOfficial(person)
  return (
    <li>
      <TextLink href={`/measures/${id}`}>
        {instrument.number ?? <RecordText text={instrument.title} isQuiet />} · {clauseName(clause, language)}
      </TextLink>{' '}
      <RecordText text={clause.summary} isQuiet /> <span aria-hidden="true">→</span>{' '}
      {targetOf(clause, language)}
      {isOurs ? <strong className="warning-next"> {t('warnings.yours')}</strong> : null}
    </li>
  )
}
