import type { CalendarDate } from '@trilateral/contracts'
import { Basis, formatDate, RecordText, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import type { ProgramPage } from '../../src/questions/program-page.ts'
import { PersonName } from '../dossier/person-name.tsx'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import { useDueWords } from '../dossier/due-words.ts'
import { useIsOfficial } from '../frame/desk.tsx'
import { ActionDone } from '../meetings/meeting-steps.tsx'
import { programTexts } from './program-texts.ts'

/** Actions under the program and alerts that name it; nothing where there are none and none can be assigned. */
export function BesideTile({ page, today }: { page: ProgramPage; today: CalendarDate }) {
  const p = useMessages(programTexts)
  const isOfficial = useIsOfficial()
  const canAssign = isOfficial && page.state.status === 'active'
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const due = useDueWords(today)
  if (page.actions.length + page.alerts.length === 0 && !canAssign) return null
  const isOfActions = page.actions.length > 0 || canAssign
  return (
    <section className="panel tile" aria-labelledby="beside-title">
      <header className="tile-head">
        <h2 id="beside-title">{isOfActions ? t('actions') : t('alerts')}</h2>
        {canAssign ? (
          <TextLink href={`/programs/${page.id}/actions/new`} look="secondary">
            {p('assign-action')}
          </TextLink>
        ) : null}
      </header>
      {isOfActions && page.actions.length === 0 ? <p>{p('actions.none')}</p> : null}
      {page.actions.length > 0 ? (
        <ul className="entries">
          {page.actions.map((action) => {
            const { id, version, state, ours } = action
            return (
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
                {ours && isOfficial && state.doneOn === null ? (
                  <ActionDone key={version} action={action} />
                ) : null}
              </li>
            )
          })}
        </ul>
      ) : null}
      {page.alerts.length > 0 ? (
        <>
          {isOfActions ? <h3>{t('alerts')}</h3> : null}
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
