import { textFor, type Party } from '@trilateral/contracts'
import type { Alert } from '@trilateral/contracts/work-program'
import {
  Button,
  ministryName,
  PARTY_ORDER,
  Select,
  TextField,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import { useHold } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordView } from '../../src/questions/views.ts'
import { formTexts } from '../form/form-texts.ts'
import { ReasonForm } from '../form/reason-form.tsx'
import { StepForm } from '../form/step-form.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { failureOf } from '../frame/failure.ts'
import { explain } from '../refusals/explain.ts'
import { alertTexts } from './alert-texts.ts'

interface Props {
  readonly alert: RecordView<Alert>
}

/** What can be done about an alert, each on its own: acknowledge, give to somebody, close. */
export function AlertSteps({ alert }: Props) {
  return (
    // A change makes a new wish: the forms begin anew with the next version.
    <div className="alert-steps" key={alert.version}>
      {alert.state.status === 'raised' ? <Acknowledge alert={alert} /> : null}
      <Assign alert={alert} />
      <Close alert={alert} />
    </div>
  )
}

function useChange(alert: Props['alert']) {
  const server = useServer()
  const known = useQueryClient()
  return {
    server,
    target: { id: alert.id, expectedVersion: alert.version },
    /** Nothing is shown as done before the server says so: the list is read anew. */
    readAnew: () => known.invalidateQueries({ queryKey: server.pathKey() }),
  }
}

/** Held at the desk for ten seconds: nobody is told before, so it can be taken back without a trace. */
function Acknowledge({ alert }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(alertTexts)
  const { server, target, readAnew } = useChange(alert)
  const { hold, isHeld } = useHold()
  const acknowledge = useMutation(server.alert.acknowledge.mutationOptions())
  const key = `acknowledge:${alert.id}`
  const what = t('acknowledge.of', { title: textFor(alert.state.title, language).text })
  return (
    <div>
      <Button
        look="primary"
        isDisabled={isHeld(key)}
        aria-label={what}
        onPress={() => {
          const requestId = crypto.randomUUID()
          hold({
            key,
            what,
            send: async () => {
              await acknowledge.mutateAsync({ requestId, ...target })
              await readAnew()
            },
            explain: (error) => {
              const [refusal] = failureOf(error).refusals
              return refusal && explain(language, refusal, zone)
            },
          })
        }}
      >
        {t('acknowledge')}
      </Button>
    </div>
  )
}

function Assign({ alert }: Props) {
  const { language } = useLanguage()
  const t = useMessages(alertTexts)
  const f = useMessages(formTexts)
  const { person } = useDesk()
  const { server, target } = useChange(alert)
  const [party, setParty] = useState<Party>(alert.state.assignedTo?.party ?? person.party)
  const [name, setName] = useState(alert.state.assignedTo?.name ?? '')
  const assign = useMutation(server.alert.assign.mutationOptions())
  const partyId = `assign-party-${alert.id}`
  const nameId = `assign-name-${alert.id}`
  const recording = useRecording(
    (requestId) => assign.mutateAsync({ requestId, ...target, to: { party, name: name.trim() } }),
    { 'to.party': f('person.party'), 'to.name': f('person.name') },
  )
  return (
    <StepForm
      title={t('assign')}
      recording={recording}
      ids={{ 'to.party': partyId, 'to.name': nameId }}
      send={t('assign.send')}
      look="secondary"
      onSend={() => recording.submit(name.trim() === '' ? [{ code: 'value-missing', field: 'to.name' }] : [])}
    >
      <div className="fields-row">
        <Select
          id={partyId}
          label={f('person.party')}
          value={party}
          error={recording.errorAt('to.party')}
          options={PARTY_ORDER[language].map((value) => ({ value, label: ministryName(value, language) }))}
          onChange={setParty}
        />
        <TextField
          id={nameId}
          label={f('person.name')}
          isRequired
          value={name}
          error={recording.errorAt('to.name')}
          onChange={setName}
        />
      </div>
    </StepForm>
  )
}

function Close({ alert }: Props) {
  const t = useMessages(alertTexts)
  const { server, target } = useChange(alert)
  const close = useMutation(server.alert.close.mutationOptions())
  return (
    <ReasonForm
      id={`close-why-${alert.id}`}
      title={t('close')}
      why={t('close.why')}
      send={t('close.send')}
      onTell={(wish) => close.mutateAsync({ ...wish, ...target })}
    />
  )
}
