import {
  partySchema,
  tlpSchema,
  type CalendarDate,
  type Party,
  type Refusal,
  type Tlp,
} from '@trilateral/contracts'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { RecordShell, usePerson, useRecording } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { z } from 'zod'
import { server } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { AboutFields } from './about-fields.tsx'
import { useFieldLabels } from './field-labels.ts'
import { inputFrom } from './input-from.ts'
import { inputTypingSchema, typingOf } from './input-typing.ts'
import { FirmsAndSubstitutes, PartnerFields, RawMaterialFields, TieFields } from './more-fields.tsx'
import { ProviderFields } from './provider-fields.tsx'

interface Props {
  readonly today: CalendarDate
  /** What stands, when an input is amended; null: a new one. */
  readonly standing: {
    readonly input: ChipInput
    readonly version: number
    readonly audience: readonly Party[]
    readonly tlp: Tlp
  } | null
}

/** Neither an audience nor a TLP label is chosen beforehand: sharing is never a default. */
const draftSchema = inputTypingSchema.extend({
  audience: z.array(partySchema),
  tlp: z.union([tlpSchema, z.literal('')]),
})

/** Enters an input, or amends what stands. What is typed is kept in this tab until it is recorded or discarded. */
export function InputForm({ today, standing }: Props) {
  const { language } = useLanguage()
  const { party } = usePerson()
  const t = useMessages(inputTexts)
  const navigate = useNavigate()
  const known = useQueryClient()
  // Typing on an older version is not taken up on a newer one: it would overwrite what came between.
  const about = standing ? `${standing.input.id}:${standing.version}` : 'new'
  const { draft, set, forget, reset } = useKeptDraft(`chip-input:${about}:${party}`, draftSchema, () => ({
    ...typingOf(standing?.input ?? null, language, today),
    audience: [...(standing?.audience ?? [])],
    tlp: standing?.tlp ?? ('' as const),
  }))
  const before = standing?.input ?? null
  const record = useMutation(server.chipInputs.record.mutationOptions())
  const amend = useMutation(server.chipInputs.amend.mutationOptions())
  const recording = useRecording(async (requestId) => {
    const filled = inputFrom(draft, before)
    const { audience, tlp } = draft
    if (!filled.ok || tlp === '') throw new Error('an input was sent before it was complete')
    return standing
      ? amend.mutateAsync({
          ...filled.value,
          requestId,
          id: standing.input.id,
          expectedVersion: standing.version,
        })
      : record.mutateAsync({ ...filled.value, requestId, audience, tlp })
  }, useFieldLabels(draft))

  async function submit() {
    const filled = inputFrom(draft, before)
    const missing: Refusal[] = [
      ...(filled.ok ? [] : filled.missing),
      ...(draft.audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
      ...(draft.tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ]
    const receipt = await recording.submit(missing)
    if (!receipt) return
    forget()
    await known.invalidateQueries({ queryKey: server.chipInputs.pathKey() })
    await navigate({ to: '/inputs/$id', params: { id: receipt.id } })
  }

  const parts = { typing: draft, set, errorAt: recording.errorAt }
  return (
    <RecordShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('form.submit')}
      back={standing ? `/inputs/${standing.input.id}` : '/inputs'}
      audience={draft.audience}
      tlp={draft.tlp}
      {...(standing ? {} : { onRelease: set })}
      onDiscard={reset}
      conflict={
        recording.isAbout('changed-meanwhile') ? <p className="release-note">{t('form.conflict')}</p> : null
      }
    >
      <AboutFields {...parts} id={before?.id ?? null} />
      <ProviderFields {...parts} />
      <FirmsAndSubstitutes {...parts} />
      <RawMaterialFields {...parts} />
      <PartnerFields {...parts} />
      <TieFields {...parts} />
    </RecordShell>
  )
}
