import type { CalendarDate } from '@trilateral/contracts'
import { Basis, formatDate, RecordText, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import { PersonName } from '../dossier/person-name.tsx'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import { useDueWords } from '../dossier/due-words.ts'

/** Actions under the program and alerts that name it; nothing where there are none. */
export function BesideTile({ page, today }: { page: ProgramPage; today: CalendarDate }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const due = useDueWords(today)
  if (page.actions.length + page.alerts.length === 0) return null
  return (
    <section className="panel tile" aria-labelledby="beside-title">
      <h2 id="beside-title">{page.actions.length > 0 ? t('actions') : t('alerts')}</h2>
      {page.actions.length > 0 ? (
        <ul className="entries">
          {page.actions.map(({ id, state }) => (
            <li key={id}>
              <strong>
                <RecordText text={state.title} isQuiet />
              </strong>
              <span className="entry-facts">
                <PersonName person={state.owner} />
                <span>
                  {state.doneOn === null
                    ? `${formatDate(language, state.due)} · ${due(state.due).said}`
                    : t('action.done', { day: formatDate(language, state.doneOn) })}
                </span>
                <Basis value={state.basis} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {page.alerts.length > 0 ? (
        <>
          {page.actions.length > 0 ? <h3>{t('alerts')}</h3> : null}
          <ul className="entries">
            {page.alerts.map(({ id, state }) => (
              <li key={id}>
                <TextLink href="/alerts">
                  <RecordText text={state.title} isQuiet />
                </TextLink>
                <span className="entry-facts">
                  <span>{formatDate(language, state.raisedOn)}</span>
                  <Basis value={state.basis} />
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
