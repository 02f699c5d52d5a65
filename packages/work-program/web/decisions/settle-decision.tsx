import type { DecisionAsked } from '@trilateral/contracts/work-program'
import {
  Button,
  DateField,
  Disclosure,
  ErrorSummary,
  TextField,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { RecordView } from '../../src/questions/views.ts'
import { multilingual, noTexts } from '../form/texts-draft.ts'
import { placedSummary } from '../form/placed-summary.ts'
import { useRecording } from '../form/use-recording.ts'
import { useServer, useToday } from '../frame/desk.tsx'
import { decisionsTexts } from './decisions-texts.ts'

interface Props {
  readonly decision: RecordView<DecisionAsked>
}

/** Recording what leadership decided. */
export function TakeDecision({ decision: { id, version }, isOpen }: Props & { isOpen: boolean }) {
  const { language } = useLanguage()
  const t = useMessages(decisionsTexts)
  const server = useServer()
  const known = useQueryClient()
  const [outcome, setOutcome] = useState('')
  const [on, setOn] = useState(useToday())
  const take = useMutation(server.decision.take.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      take.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        outcome: multilingual({ ...noTexts(), [language]: outcome }, language),
        on,
      }),
    { outcome: t('take.outcome'), on: t('take.on') },
  )
  const ids = { outcome: `outcome-${id}`, on: `on-${id}` }
  async function send(event: FormEvent) {
    event.preventDefault()
    const noDay = on === '' ? [{ code: 'value-missing', field: 'on' }] : []
    if (await recording.submit(noDay)) await known.invalidateQueries({ queryKey: server.pathKey() })
  }
  return (
    <Disclosure summary={t('take')} isOpen={isOpen}>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary {...placedSummary(recording.summary, ids)} />
        <TextField
          id={ids.outcome}
          label={t('take.outcome')}
          isRequired
          rows={2}
          lang={language}
          value={outcome}
          error={recording.errorAt('outcome')}
          onChange={setOutcome}
        />
        <DateField
          id={ids.on}
          label={t('take.on')}
          isRequired
          value={on}
          error={recording.errorAt('on')}
          onChange={setOn}
        />
        <div>
          <Button type="submit" look="primary" isPending={recording.isSending}>
            {t('take.send')}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}

/** The question no longer stands, for a reason. */
export function WithdrawDecision({ decision: { id, version } }: Props) {
  const { language } = useLanguage()
  const t = useMessages(decisionsTexts)
  const server = useServer()
  const known = useQueryClient()
  const [why, setWhy] = useState('')
  const withdraw = useMutation(server.decision.withdraw.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      withdraw.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        because: multilingual({ ...noTexts(), [language]: why }, language),
      }),
    { because: t('withdraw.why') },
  )
  const ids = { because: `because-${id}` }
  async function send(event: FormEvent) {
    event.preventDefault()
    if (await recording.submit([])) await known.invalidateQueries({ queryKey: server.pathKey() })
  }
  return (
    <Disclosure summary={t('withdraw')}>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary {...placedSummary(recording.summary, ids)} />
        <TextField
          id={ids.because}
          label={t('withdraw.why')}
          isRequired
          rows={2}
          lang={language}
          value={why}
          error={recording.errorAt('because')}
          onChange={setWhy}
        />
        <div>
          <Button type="submit" look="danger" isPending={recording.isSending}>
            {t('withdraw.send')}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
