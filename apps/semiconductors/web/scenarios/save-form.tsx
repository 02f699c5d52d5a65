import { LANGUAGES, type Party, type Tlp } from '@trilateral/contracts'
import type { Assumptions, Stop } from '@trilateral/contracts/semiconductors'
import { TextField } from '@trilateral/ui'
import { TextArea } from '@trilateral/ui/desk'
import { isOfficial, RecordShell, usePerson, useRecording } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { server } from '../frame/server.ts'
import { useWords } from './use-words.ts'

interface Props {
  readonly inputId: string
  readonly stop: Stop
  readonly assumptions: Assumptions
  /** What the scenario is called unless the official calls it otherwise. */
  readonly suggestion: string
}

/** Keeps the trial as it stands on the page. */
export function SaveForm({ inputId, stop, assumptions, suggestion }: Props) {
  const { language, t } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<string>()
  const [note, setNote] = useState('')
  const [audience, setAudience] = useState<readonly Party[]>([])
  const [tlp, setTlp] = useState<Tlp | ''>('')
  const title = typed ?? suggestion
  const save = useMutation(server.scenarios.save.mutationOptions())
  const inLanguage = (text: string) => ({ [language]: { text: text.trim(), state: 'source' as const } })
  const recording = useRecording(
    async (requestId) => {
      if (tlp === '') throw new Error('a scenario was sent before it was complete')
      return save.mutateAsync({
        requestId,
        scenario: {
          title: inLanguage(title),
          note: note.trim() === '' ? null : inLanguage(note),
          inputId,
          stop,
          assumptions,
        },
        audience: [...audience],
        tlp,
      })
    },
    { title: t('save.name'), note: t('save.note'), audience: '', tlp: 'TLP' },
  )

  async function submit() {
    const receipt = await recording.submit([
      ...(title.trim() === '' ? [{ code: 'value-missing', field: 'title' }] : []),
      ...(audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
      ...(tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ])
    if (!receipt) return
    await queries.invalidateQueries({ queryKey: server.scenarios.pathKey() })
    await navigate({ to: '/scenarios/$id', params: { id: receipt.id } })
  }

  if (!isOfficial(usePerson())) return <p className="quiet">{t('save.officials')}</p>
  return (
    <section aria-labelledby="save-scenario">
      <h2 id="save-scenario">{t('save.title')}</h2>
      <RecordShell
        recording={recording}
        onSubmit={() => void submit()}
        submit={t('save.submit')}
        back="/scenarios"
        audience={audience}
        tlp={tlp}
        onRelease={(change) => {
          if (change.audience) setAudience(change.audience)
          if (change.tlp !== undefined) setTlp(change.tlp)
        }}
      >
        <TextField
          id="title"
          label={t('save.name')}
          lang={LANGUAGES.find((each) => each === language)}
          isRequired
          value={title}
          error={recording.errorAt('title')}
          onChange={setTyped}
        />
        <TextArea
          id="note"
          label={t('save.note')}
          lang={language}
          rows={3}
          limit={2000}
          value={note}
          error={recording.errorAt('note')}
          onChange={setNote}
        />
      </RecordShell>
    </section>
  )
}
