import type { Party, Refusal, Tlp } from '@trilateral/contracts'
import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { useMessages } from '@trilateral/ui'
import { MergeScreen, shapedLike, useKeptDraft } from '@trilateral/ui/desk'
import { RecordShell, usePerson } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { server } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { useRecording } from '../record/use-recording.ts'
import { AboutFields } from './about-fields.tsx'
import { ParameterFields } from './parameter-fields.tsx'
import { fieldsOf, positionFrom, type PositionTyping } from './position-typing.ts'
import { usePositionMergeFields } from './use-position-merge-fields.ts'
import { SideFields } from './side-fields.tsx'

interface Props {
  readonly start: PositionTyping
  /** Reads what stands anew, after somebody else changed it. */
  readonly onReload?: () => Promise<unknown>
  /** What stands, when a position is amended; null: a new one. */
  readonly standing: {
    readonly position: SupplyPosition
    readonly version: number
    readonly audience: readonly Party[]
    readonly tlp: Tlp
    /** Who made this version, where the reader's ministry is told. */
    readonly latest: { readonly who: string; readonly at: string } | null
  } | null
}

/** Enters a supply position, or amends what stands. */
export function PositionForm({ start, standing, onReload }: Props) {
  const t = useMessages(supplyTexts)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { party } = usePerson()
  const keptAs = `position:${standing?.position.id ?? 'new'}:${party}`
  const form = useKeptDraft(keptAs, shapedLike(start), () => start, standing?.version ?? null)
  const { draft: typing, set } = form
  const mergeFields = usePositionMergeFields()
  const [audience, setAudience] = useState<readonly Party[]>(standing?.audience ?? [])
  const [tlp, setTlp] = useState<Tlp | ''>(standing?.tlp ?? '')
  const record = useMutation(server.supply.record.mutationOptions())
  const amend = useMutation(server.supply.amend.mutationOptions())
  const recording = useRecording(async (requestId) => {
    const filled = positionFrom(typing, standing?.position ?? null)
    if (!filled.ok || tlp === '') throw new Error('a position was sent before it was complete')
    const position = filled.value
    return standing
      ? amend.mutateAsync({
          requestId,
          id: standing.position.id,
          expectedVersion: form.basedOn ?? standing.version,
          position,
        })
      : record.mutateAsync({ requestId, position, audience: [...audience], tlp })
  }, fieldsOf(typing))
  const { errorAt } = recording

  function onRelease(change: { audience?: Party[]; tlp?: Tlp | '' }) {
    if (change.audience) setAudience(change.audience)
    if (change.tlp !== undefined) setTlp(change.tlp)
  }

  async function submit() {
    const filled = positionFrom(typing, standing?.position ?? null)
    const missing: Refusal[] = [
      ...(filled.ok ? [] : filled.missing),
      ...(tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ]
    const receipt = await recording.submit(missing)
    if (!receipt) {
      // Whoever changed it meanwhile wins; what they wrote is read so that both can be put together.
      if (missing.length === 0) await onReload?.()
      return
    }
    form.forget()
    await queries.invalidateQueries({ queryKey: server.supply.pathKey() })
    await navigate({ to: '/supply/$id', params: { id: receipt.id } })
  }

  return (
    <RecordShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('record.title')}
      back={standing ? `/supply/${standing.position.id}` : '/supply'}
      audience={audience}
      tlp={tlp}
      {...(standing ? {} : { onRelease })}
      onDiscard={form.reset}
      keptAt={form.keptAt}
      conflict={
        standing && form.basedOn !== standing.version ? (
          <MergeScreen
            base={form.base}
            theirs={start}
            mine={typing}
            fields={mergeFields}
            by={standing.latest}
            onMerged={(put) => form.rebase(put, start, standing.version)}
            onTake={() => form.rebase(start, start, standing.version)}
          />
        ) : null
      }
    >
      <AboutFields typing={typing} set={set} errorAt={errorAt} isFixed={standing !== null} />
      <SideFields
        side="global"
        value={typing.global}
        errorAt={errorAt}
        onChange={(global) => set({ global })}
      />
      <SideFields
        side="sourcing"
        value={typing.sourcing}
        errorAt={errorAt}
        onChange={(sourcing) => set({ sourcing })}
      />
      <ParameterFields typing={typing} set={set} errorAt={errorAt} />
    </RecordShell>
  )
}
