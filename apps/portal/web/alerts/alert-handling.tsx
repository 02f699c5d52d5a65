import type { Party } from '@trilateral/contracts'
import type { Handling } from '@trilateral/contracts/portal'
import { useMutation } from '@tanstack/react-query'
import { explain } from '@trilateral/work-program/refusal-words'
import {
  audienceName,
  Button,
  Disclosure,
  formatInstant,
  ministryName,
  partyName,
  PARTY_ORDER,
  RecordText,
  Select,
  TextField,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { textFor } from '@trilateral/contracts'
import { useState, type FormEvent } from 'react'
import type { RaisedAlert } from '../answers.ts'
import { usePastDay } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { refusalOf } from '../record/refusal-of.ts'
import { useSession } from '../session/use-session.ts'
import { alertsTexts } from '../texts/alerts.ts'

interface Props {
  readonly item: RaisedAlert
  /** Called when something was asked: the answer is waited for. */
  readonly onAsked: () => void
}

/** What one may ask of the area about an alert, what was asked and waits, and why it was not done. */
export function AlertHandling({ item, onAsked }: Props) {
  const day = usePastDay()
  const { data: person } = useSession()
  const mayAsk = person?.roles.some((role) => role === 'official' || role === 'leadership') ?? false
  const { alert, asked } = item
  if (day !== undefined) return null
  const isWaiting = asked !== null && asked.refusal === null
  return (
    <>
      {/* Stands there from the beginning, so that a change of it is read out. */}
      <output className="alert-asked">{asked === null ? null : <Asked asked={asked} />}</output>
      {mayAsk && !isWaiting && alert.status !== 'closed' && person ? (
        <Ask item={item} onAsked={onAsked} own={person.party} />
      ) : null}
    </>
  )
}

function Asked({ asked }: { asked: NonNullable<RaisedAlert['asked']> }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(alertsTexts)
  const { handling, askedBy, askedAt, refusal } = asked
  const time = formatInstant(language, askedAt, zone)
  return (
    <>
      <p>
        {handling.kind === 'acknowledge'
          ? t('asked.acknowledge', { name: askedBy.name, time })
          : t('asked.assign', {
              name: askedBy.name,
              time,
              to: handling.to.name,
              party: partyName(handling.to.party, language),
            })}
      </p>
      {refusal === null ? (
        <p className="quiet">{t('asked.waiting')}</p>
      ) : (
        <p>
          <strong>{t('asked.refused')}</strong> {explain(language, refusal, zone)}
        </p>
      )}
    </>
  )
}

function Ask({ item, onAsked, own }: Props & { readonly own: Party }) {
  const { alert, provenance } = item
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(alertsTexts)
  // One wish, however often it has to be sent.
  const [requestId, setRequestId] = useState(() => crypto.randomUUID())
  const ask = useMutation(
    gateway.alerts.ask.mutationOptions({
      onSuccess() {
        setRequestId(crypto.randomUUID())
        onAsked()
      },
    }),
  )
  const send = (handling: Handling) => ask.mutate({ requestId, alert: alert.id, handling })
  const refusal = refusalOf(ask.error)
  const title = textFor(alert.title, language).text
  return (
    <div className="alert-ask" data-screen-only>
      <div className="alert-ask-steps">
        {alert.status === 'raised' ? (
          <Button
            isPending={ask.isPending && ask.variables.handling.kind === 'acknowledge'}
            aria-label={t('handling.acknowledge-of', { title })}
            onPress={() => send({ kind: 'acknowledge' })}
          >
            {t('handling.acknowledge')}
          </Button>
        ) : null}
        <Disclosure
          summary={
            <>
              {t('handling.assign')}
              <span className="for-ears">
                {' '}
                <RecordText text={alert.title} isQuiet />
              </span>
            </>
          }
        >
          <AssignForm
            own={own}
            among={PARTY_ORDER[language].filter((party) => provenance.audience.includes(party))}
            isPending={ask.isPending && ask.variables.handling.kind === 'assign'}
            onSend={(to) => send({ kind: 'assign', to })}
          />
        </Disclosure>
      </div>
      {ask.error === null ? (
        <p className="quiet">
          {t('handling.named', { audience: audienceName(provenance.audience, language) })}
        </p>
      ) : (
        <p className="refusal" role="alert">
          {refusal === undefined ? t('handling.failed') : explain(language, refusal, zone)}
        </p>
      )}
    </div>
  )
}

interface AssignProps {
  readonly own: Party
  /** Ministries that see the alert. */
  readonly among: readonly Party[]
  readonly isPending: boolean
  readonly onSend: (to: { party: Party; name: string }) => void
}

function AssignForm({ own, among, isPending, onSend }: AssignProps) {
  const { language } = useLanguage()
  const t = useMessages(alertsTexts)
  const [party, setParty] = useState(own)
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  function send(event: FormEvent) {
    event.preventDefault()
    setMissing(name.trim() === '')
    if (name.trim() !== '') onSend({ party, name: name.trim() })
  }
  return (
    <form className="alert-assign" noValidate onSubmit={send}>
      <div className="filters">
        <Select
          label={t('handling.party')}
          value={party}
          options={among.map((value) => ({ value, label: ministryName(value, language) }))}
          onChange={setParty}
        />
        <TextField
          label={t('handling.name')}
          isRequired
          value={name}
          error={isMissing ? t('handling.name-missing') : undefined}
          onChange={setName}
        />
        <Button type="submit" isPending={isPending}>
          {t('handling.send')}
        </Button>
      </div>
    </form>
  )
}
