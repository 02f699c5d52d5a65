import type { Risk } from '@trilateral/contracts/work-program'
import { Button, Disclosure, ErrorSummary, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { RecordView } from '../../src/questions/views.ts'
import { multilingual, noTexts } from '../form/texts-draft.ts'
import { useRecording } from '../form/use-recording.ts'
import { useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { riskTexts } from './risk-texts.ts'

/** A risk goes away for a reason. */
export function CloseRisk({ risk: { id, version }, back }: { risk: RecordView<Risk>; back: string }) {
  const { language } = useLanguage()
  const t = useMessages(riskTexts)
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const [why, setWhy] = useState('')
  const close = useMutation(server.risk.close.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      close.mutateAsync({
        requestId,
        id,
        expectedVersion: version,
        because: multilingual({ ...noTexts(), [language]: why }, language),
      }),
    { because: t('close.why') },
  )
  async function send(event: FormEvent) {
    event.preventDefault()
    if (!(await recording.submit([]))) return
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go(back)
  }
  return (
    <section className="panel" aria-labelledby="close-title">
      <h2 id="close-title">{t('close.title')}</h2>
      <Disclosure summary={t('close')}>
        <form className="form" noValidate onSubmit={(event) => void send(event)}>
          <ErrorSummary {...recording.summary} />
          <TextField
            id="because"
            label={t('close.why')}
            isRequired
            rows={2}
            lang={language}
            value={why}
            error={recording.errorAt('because')}
            onChange={setWhy}
          />
          <div>
            <Button type="submit" look="danger" isPending={recording.isSending}>
              {t('close.send')}
            </Button>
          </div>
        </form>
      </Disclosure>
    </section>
  )
}
