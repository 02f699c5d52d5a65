import type { DecisionAsked } from '@trilateral/contracts/work-program'
import { DateField, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RecordView } from '../../src/questions/views.ts'
import { ReasonForm } from '../form/reason-form.tsx'
import { StepForm } from '../form/step-form.tsx'
import { multilingual, noTexts } from '../form/texts-draft.ts'
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
  const [outcome, setOutcome] = useState('')
  const [on, setOn] = useState(useToday())
  const take = useMutation(useServer().decision.take.mutationOptions())
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
  return (
    <StepForm
      title={t('take')}
      isNext={isOpen}
      recording={recording}
      ids={ids}
      send={t('take.send')}
      onSend={() => recording.submit(on === '' ? [{ code: 'value-missing', field: 'on' }] : [])}
    >
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
    </StepForm>
  )
}

/** The question no longer stands, for a reason. */
export function WithdrawDecision({ decision: { id, version } }: Props) {
  const t = useMessages(decisionsTexts)
  const withdraw = useMutation(useServer().decision.withdraw.mutationOptions())
  return (
    <ReasonForm
      id={`because-${id}`}
      title={t('withdraw')}
      why={t('withdraw.why')}
      send={t('withdraw.send')}
      onTell={(wish) => withdraw.mutateAsync({ ...wish, id, expectedVersion: version })}
    />
  )
}
