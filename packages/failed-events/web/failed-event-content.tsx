import { useQuery } from '@tanstack/react-query'
import { Button, ErrorState, Loading, useMessages, type SignedInPerson } from '@trilateral/ui'
import { useState } from 'react'
import { ActionTable } from './actions.tsx'
import { CorrectDialog } from './correct-dialog.tsx'
import type { FailedEventLine, FailedEventsServer } from './server.ts'
import { useOpenDialog } from './standing-dialog.tsx'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

interface Props {
  readonly server: FailedEventsServer
  readonly person: SignedInPerson
  readonly letter: FailedEventLine
}

/** What it says, asked for only when somebody opens it. */
export function FailedEventContent({ server, person, letter }: Props) {
  const t = useMessages(failedEventsTexts)
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('look')}</summary>
      <div className="disclosure-body">
        {isOpen ? <Content server={server} person={person} letter={letter} /> : null}
      </div>
    </details>
  )
}

function Content({ server, person, letter }: Props) {
  const t = useMessages(failedEventsTexts)
  const open = useOpenDialog()
  const { reader, id, originator } = letter
  const asked = useQuery(server.get.queryOptions({ reader, id }))
  if (asked.data === undefined)
    return asked.isError ? <ErrorState onRetry={() => void asked.refetch()} /> : <Loading />
  const { headers, text, bytes, actions, isCorrectable } = asked.data
  const mayCorrect = isCorrectable && person.roles.includes('official') && originator === person.party
  return (
    <>
      <h4>{t('look-headers')}</h4>
      <ul className="failed-headers">
        {headers.map(({ name, value }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a header may stand twice
          <li key={index}>
            <code>
              {name}: {value}
            </code>
          </li>
        ))}
      </ul>
      <h4>{t('look-data', { bytes })}</h4>
      {text !== null ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by the keyboard
        <section className="failed-data" tabIndex={0} aria-label={t('look-data', { bytes })}>
          <pre>{text}</pre>
        </section>
      ) : (
        <p>{bytes === 0 ? t('look-none') : t('look-bytes', { bytes })}</p>
      )}
      {mayCorrect ? (
        <p>
          <Button
            onPress={() =>
              open((onClose) => (
                <CorrectDialog server={server} letter={letter} text={text ?? ''} onClose={onClose} />
              ))
            }
          >
            {t('correct')}
          </Button>
        </p>
      ) : null}
      <h4>{t('look-history')}</h4>
      {actions.length === 0 ? (
        <p>{t('look-history-none')}</p>
      ) : (
        <ActionTable actions={actions} caption={t('look-history')} />
      )}
    </>
  )
}
