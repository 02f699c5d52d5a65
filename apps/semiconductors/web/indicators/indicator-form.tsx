import { LANGUAGES, ministryDay, type Party, type Tlp } from '@trilateral/contracts'
import { Select, useLanguage, useMessages } from '@trilateral/ui'
import { RecordShell, usePerson, useRecording } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { server } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { blankDraft, draftOf, indicatorFrom, type Draft } from './draft.ts'
import type { IndicatorPage } from './indicator-screen.tsx'
import { AboutFields } from './about-fields.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { ThresholdFields } from './threshold-fields.tsx'
import { useFieldLabels } from './use-field-labels.ts'

/** Setting an indicator up, or changing one that stands. */
export function IndicatorForm({ standing = null }: { standing?: IndicatorPage | null }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const { party } = usePerson()
  const navigate = useNavigate()
  const known = useQueryClient()
  const [draft, setDraft] = useState<Draft>(() =>
    standing ? draftOf(standing) : blankDraft(language, ministryDay(party, new Date())),
  )
  const [audience, setAudience] = useState<readonly Party[]>(standing?.audience ?? [])
  const [tlp, setTlp] = useState<Tlp | ''>(standing?.tlp ?? '')
  const set = (part: Partial<Draft>) => setDraft((earlier) => ({ ...earlier, ...part }))

  const record = useMutation(server.indicators.record.mutationOptions())
  const amend = useMutation(server.indicators.amend.mutationOptions())
  const recording = useRecording(async (requestId) => {
    const filled = indicatorFrom(draft, standing)
    if (!filled.ok || tlp === '') throw new Error('a draft was sent before it was complete')
    return standing
      ? amend.mutateAsync({ ...filled.value, requestId, id: standing.id, expectedVersion: standing.version })
      : record.mutateAsync({ ...filled.value, requestId, audience: [...audience], tlp })
  }, useFieldLabels(draft))
  const { errorAt } = recording

  async function submit() {
    const filled = indicatorFrom(draft, standing)
    const receipt = await recording.submit([
      ...(filled.ok ? [] : filled.missing),
      ...(audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
      ...(tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ])
    if (!receipt) return
    await known.invalidateQueries({ queryKey: server.indicators.pathKey() })
    await navigate({ to: '/indicators/$id', params: { id: receipt.id } })
  }

  function onRelease(change: { audience?: Party[]; tlp?: Tlp | '' }) {
    if (change.audience) setAudience(change.audience)
    if (change.tlp !== undefined) setTlp(change.tlp)
  }

  const fields = { draft, set, errorAt }
  return (
    <RecordShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t(standing ? 'amend.submit' : 'record.submit')}
      back={standing ? `/indicators/${standing.id}` : '/indicators'}
      audience={audience}
      tlp={tlp}
      {...(standing ? {} : { onRelease })}
    >
      <Select
        label={t('field.language')}
        value={draft.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(source) => set({ language: source })}
      />
      <MeasureFields {...fields} />
      <ThresholdFields {...fields} />
      <AboutFields {...fields} />
    </RecordShell>
  )
}
