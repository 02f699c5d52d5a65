import './failed-events.css'
import { EmptyState, Tile, useMessages, type SignedInPerson } from '@trilateral/ui'
import { Actions } from './actions.tsx'
import { Breakers } from './breakers.tsx'
import { FailedEventEntry } from './failed-event-entry.tsx'
import { ReplayAll } from './replay-all.tsx'
import type { FailedEventsAnswer, FailedEventsServer } from './server.ts'
import { Settled } from './settled.tsx'
import { StandingDialog } from './standing-dialog.tsx'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

interface Props {
  readonly server: FailedEventsServer
  readonly person: SignedInPerson
  readonly list: FailedEventsAnswer
}

/** Events that failed, what can be done about each, and who did what. */
export function FailedEvents({ server, person, list: { open, settled, actions, breakers } }: Props) {
  const t = useMessages(failedEventsTexts)
  const mayAct = person.roles.includes('official') || person.roles.includes('secretariat')
  const readers = [...new Set(open.map(({ reader }) => reader))]
  return (
    <StandingDialog>
      <Breakers server={server} person={person} breakers={breakers} />
      <Tile
        heading={t('list')}
        finding={open.length > 0 ? t('list-lead') : undefined}
        actions={
          mayAct && readers.length > 0
            ? readers.map((reader) => (
                <ReplayAll key={reader} server={server} reader={reader} isNamed={readers.length > 1} />
              ))
            : null
        }
      >
        {open.length === 0 ? (
          <EmptyState title={t('none')}>
            <p>{t('none-why')}</p>
          </EmptyState>
        ) : (
          <>
            {mayAct ? null : <p className="quiet">{t('roles-note')}</p>}
            <ol className="failed-events">
              {open.map((letter) => (
                <FailedEventEntry
                  key={`${letter.reader} ${letter.id}`}
                  server={server}
                  person={person}
                  letter={letter}
                />
              ))}
            </ol>
          </>
        )}
      </Tile>
      <Settled settled={settled} />
      <Actions actions={actions} />
    </StandingDialog>
  )
}
