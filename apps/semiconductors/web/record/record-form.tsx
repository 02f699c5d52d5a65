import { LANGUAGES } from '@trilateral/contracts'
import { Button, ErrorSummary, Select, TextField, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { server } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'
import { blankDraft, FIELDS, recordFrom, type Draft } from './draft.ts'
import { ReleaseFields } from './release-fields.tsx'
import { ReleasePreview } from './release-preview.tsx'
import { useRecording } from './use-recording.ts'

export function RecordForm() {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const navigate = useNavigate()
  const known = useQueryClient()
  const [draft, setDraft] = useState(() => blankDraft(language))
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))

  const record = useMutation(server.chipInputs.record.mutationOptions())
  const recording = useRecording(async (requestId) => {
    const filled = recordFrom(draft)
    if (!filled.ok) throw new Error('a draft was sent before it was complete')
    return record.mutateAsync({ ...filled.value, requestId })
  }, FIELDS)
  const { errorAt } = recording

  async function submit(event: FormEvent) {
    event.preventDefault()
    const filled = recordFrom(draft)
    const receipt = await recording.submit(filled.ok ? [] : filled.missing)
    if (!receipt) return
    await known.invalidateQueries({ queryKey: server.chipInputs.pathKey() })
    await navigate({ to: '/register' })
  }

  return (
    <form className="record" noValidate onSubmit={(event) => void submit(event)}>
      <div className="record-form form panel">
        <ErrorSummary {...recording.summary} />
        <Select
          label={t('field.language')}
          value={draft.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(source) => set({ language: source })}
        />
        <TextField
          id="title"
          label={t('field.title')}
          lang={draft.language}
          isRequired
          value={draft.title}
          error={errorAt('title')}
          onChange={(title) => set({ title })}
        />
        <ReleaseFields
          audience={draft.audience}
          tlp={draft.tlp}
          errorAt={errorAt}
          onAudience={(audience) => set({ audience })}
          onTlp={(tlp) => set({ tlp })}
        />
      </div>
      <div className="record-side">
        <ReleasePreview audience={draft.audience} tlp={draft.tlp} />
        <div className="form-end">
          <Button type="submit" look="primary" isPending={recording.isSending}>
            {t('record.submit')}
          </Button>
          <TextLink href="/register">{t('form.cancel')}</TextLink>
        </div>
      </div>
    </form>
  )
}
