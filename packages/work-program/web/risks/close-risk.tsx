import type { Risk } from '@trilateral/contracts/work-program'
import { useMessages } from '@trilateral/ui'
import { useMutation } from '@tanstack/react-query'
import type { RecordView } from '../../src/questions/views.ts'
import { ReasonForm } from '../form/reason-form.tsx'
import { useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { riskTexts } from './risk-texts.ts'

/** A risk goes away for a reason. */
export function CloseRisk({ risk: { id, version }, back }: { risk: RecordView<Risk>; back: string }) {
  const t = useMessages(riskTexts)
  const go = useGo()
  const close = useMutation(useServer().risk.close.mutationOptions())
  return (
    <section className="panel" aria-labelledby="close-title">
      <h2 id="close-title">{t('close.title')}</h2>
      <ReasonForm
        id="because"
        title={t('close')}
        why={t('close.why')}
        send={t('close.send')}
        onTell={(wish) => close.mutateAsync({ ...wish, id, expectedVersion: version })}
        onDone={() => go(back)}
      />
    </section>
  )
}
