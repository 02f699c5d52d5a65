import { LANGUAGES } from '@trilateral/contracts'
import { Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { RecordShell, useRecording } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { server } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'
import { blankDraft, recordFrom, type Draft } from './draft.ts'

export function RecordForm() {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const navigate = useNavigate()
  const known = useQueryClient()
  const [draft, setDraft] = useState(() => blankDraft(language))
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))

  const record = useMutation(server.chipInputs.record.mutationOptions())
  const recording = useRecording(
    async (requestId) => {
      const filled = recordFrom(draft)
      if (!filled.ok) throw new Error('a draft was sent before it was complete')
      return record.mutateAsync({ ...filled.value, requestId })
    },
    { title: t('field.title'), audience: t('release.audience'), tlp: t('release.tlp') },
  )
  const { errorAt } = recording

  async function submit() {
    const filled = recordFrom(draft)
    const receipt = await recording.submit(filled.ok ? [] : filled.missing)
    if (!receipt) return
    await known.invalidateQueries({ queryKey: server.chipInputs.pathKey() })
    await navigate({ to: '/register' })
  }

  return (
    <RecordShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('record.submit')}
      back="/register"
      audience={draft.audience}
      tlp={draft.tlp}
      onRelease={set}
    >
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
    </RecordShell>
  )
}
