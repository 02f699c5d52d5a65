import { Button, useMessages } from '@trilateral/ui'
import { RecordShell, usePerson } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { server } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'
import { ClauseFields } from './clause-fields.tsx'
import { blankClause, type Draft } from './draft.ts'
import { InstrumentFields } from './instrument-fields.tsx'
import { keepDraft } from './kept-draft.ts'
import { fieldsOf, recordFrom, withoutBlankLines } from './record-from.ts'
import { SourceFields } from './source-fields.tsx'
import { useRecording } from './use-recording.ts'

/** The form keeps what is typed in this tab until it is recorded or discarded. */
export function RecordForm({ start, onDiscard }: { start: Draft; onDiscard: () => void }) {
  const { party } = usePerson()
  const t = useMessages(texts)
  const navigate = useNavigate()
  const known = useQueryClient()
  const [draft, setDraft] = useState(start)
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  useEffect(() => keepDraft(party, draft), [party, draft])

  const record = useMutation(server.measures.record.mutationOptions())
  const recording = useRecording(async (requestId) => {
    const filled = recordFrom(withoutBlankLines(draft))
    if (!filled.ok) throw new Error('a draft was sent before it was complete')
    return record.mutateAsync({ ...filled.value, requestId })
  }, fieldsOf(draft))
  const { errorAt } = recording

  async function submit() {
    const tidy = withoutBlankLines(draft)
    setDraft(tidy)
    const filled = recordFrom(tidy)
    const receipt = await recording.submit(filled.ok ? [] : filled.missing)
    if (!receipt) return
    keepDraft(party, null)
    await known.invalidateQueries({ queryKey: server.measures.pathKey() })
    await navigate({ to: '/measures/$id', params: { id: receipt.id } })
  }

  return (
    <RecordShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('record.submit')}
      back="/measures"
      audience={draft.audience}
      tlp={draft.tlp}
      onRelease={set}
      onDiscard={onDiscard}
    >
      <InstrumentFields draft={draft} set={set} errorAt={errorAt} />
      {draft.clauses.map((clause, index) => (
        <ClauseFields
          key={clause.row}
          index={index}
          clause={clause}
          source={draft.language}
          errorAt={errorAt}
          onChange={(changed) =>
            set({ clauses: draft.clauses.map((each) => (each.row === changed.row ? changed : each)) })
          }
          onRemove={
            draft.clauses.length > 1
              ? () => set({ clauses: draft.clauses.filter((each) => each !== clause) })
              : undefined
          }
        />
      ))}
      <div>
        <Button onPress={() => set({ clauses: [...draft.clauses, blankClause(draft.clauses.length + 1)] })}>
          {t('clause.add')}
        </Button>
      </div>
      <SourceFields value={draft.source} onChange={(source) => set({ source })} errorAt={errorAt} />
    </RecordShell>
  )
}
