import { areas, eventDefinition, PORTAL } from '@trilateral/contracts'
import {
  audienceName,
  Button,
  formatInstant,
  Marking,
  partyName,
  useLanguage,
  useMessages,
  useZone,
  type SignedInPerson,
} from '@trilateral/ui'
import type { ReactNode } from 'react'
import { ConfirmDialog, ProposeDialog, WithdrawDialog } from './discard-dialogs.tsx'
import { FailedEventContent } from './failed-event-content.tsx'
import { readerName, reasonWords } from './reason-words.ts'
import { ReplayDialog } from './replay-dialog.tsx'
import type { FailedEventLine, FailedEventsServer } from './server.ts'
import { useOpenDialog } from './standing-dialog.tsx'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

interface Props {
  readonly server: FailedEventsServer
  readonly person: SignedInPerson
  readonly letter: FailedEventLine
}

/** One failed event: why, whose it is, who has to act, what waits, and what can be done. */
export function FailedEventEntry({ server, person, letter }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(failedEventsTexts)
  const { subject, sequence, waiting, waitingSince, failedAgain, isGuarded, proposal } = letter
  const when = (instant: string) => formatInstant(language, instant, zone)
  return (
    <li className="failed-event" id={`failed-${letter.reader}-${letter.id}`}>
      <h3>{reasonWords(t, letter)}</h3>
      <p className="failed-message">
        {t('message')}: <code>{letter.reason}</code>
      </p>
      <dl className="failed-facts">
        <Fact name={t('event')}>{letter.type === null ? '–' : <EventType type={letter.type} />}</Fact>
        <Fact name={t('record')}>
          {subject === null ? (
            t('record-unknown')
          ) : (
            <span className="failed-key">{t('of-record', { subject, sequence: sequence ?? '–' })}</span>
          )}
        </Fact>
        <Fact name={t('reader')}>{readerName(t, letter.reader)}</Fact>
        <Fact name={t('owner')}>
          <Owner letter={letter} />
        </Fact>
        <Fact name={t('behind')}>
          {waitingSince === null
            ? t('behind-none')
            : t('behind-count', { count: waiting, since: when(waitingSince) })}
        </Fact>
        <Fact name={t('failed')}>
          {when(letter.writtenAt)}
          {failedAgain > 0 ? <> · {t('failed-again', { count: failedAgain })}</> : null}
        </Fact>
        <Fact name={t('place')}>
          <span className="failed-key">
            {letter.topic} / {letter.partition} / {letter.offset}
          </span>
        </Fact>
        <Fact name={t('marking')}>
          {letter.tlp === null ? (
            <>
              {audienceName(letter.audience, language)} · {t('tlp-unknown')}
            </>
          ) : (
            <Marking
              tlp={letter.tlp}
              audience={letter.audience}
              {...(letter.originator ? { originator: letter.originator } : {})}
            />
          )}
        </Fact>
      </dl>
      {isGuarded ? <p className="failed-note">{t('guarded')}</p> : null}
      {proposal === null ? null : (
        <p className="failed-note">
          {t('proposal', {
            name: proposal.name,
            party: partyName(proposal.party, language),
            time: when(proposal.at),
            because: proposal.because,
          })}
        </p>
      )}
      <FailedEventContent server={server} person={person} letter={letter} />
      <Deeds server={server} person={person} letter={letter} />
    </li>
  )
}

/** What an event of the type says, and its code; the code alone where nobody here knows the type. */
function EventType({ type }: { type: string }) {
  const { language } = useLanguage()
  return (
    <>
      {eventDefinition(type)?.summary[language]} <span className="failed-key">{type}</span>
    </>
  )
}

function Owner({ letter: { owner, reader } }: { letter: FailedEventLine }) {
  const { language } = useLanguage()
  const t = useMessages(failedEventsTexts)
  if (owner.kind === 'reader') return t('owner.reader', { reader: readerName(t, reader) })
  const { party } = owner
  if (owner.area === PORTAL)
    return party === null ? t('owner.portal') : t('owner.portal-party', { party: partyName(party, language) })
  const area = areas.find(({ code }) => code === owner.area)?.name[language] ?? owner.area
  return party === null
    ? t('owner.sender', { area })
    : t('owner.sender-party', { area, party: partyName(party, language) })
}

function Deeds({ server, person, letter }: Props) {
  const t = useMessages(failedEventsTexts)
  const open = useOpenDialog()
  const isSecretariat = person.roles.includes('secretariat')
  if (!isSecretariat && !person.roles.includes('official')) return null
  const { reader, id, proposal, subject } = letter
  const given = { server, letter }
  const replay = (what: 'one' | 'key') =>
    open((onClose) => <ReplayDialog server={server} wish={{ reader, what, id }} onClose={onClose} />)
  return (
    <div className="failed-deeds">
      <Button onPress={() => replay('one')}>{t('replay-one')}</Button>
      {subject === null ? null : <Button onPress={() => replay('key')}>{t('replay-key')}</Button>}
      {proposal === null ? (
        <Button onPress={() => open((onClose) => <ProposeDialog {...given} onClose={onClose} />)}>
          {t('discard')}
        </Button>
      ) : (
        <>
          <Button onPress={() => open((onClose) => <WithdrawDialog {...given} onClose={onClose} />)}>
            {t('withdraw')}
          </Button>
          {isSecretariat && !proposal.isMine ? (
            <Button
              look="danger"
              onPress={() => open((onClose) => <ConfirmDialog {...given} onClose={onClose} />)}
            >
              {t('confirm')}
            </Button>
          ) : null}
        </>
      )}
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
