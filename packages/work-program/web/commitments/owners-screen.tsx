import { languageSchema, partySchema, tlpSchema, topicOf } from '@trilateral/contracts'
import { basisSchema } from '@trilateral/contracts/work-program'
import { useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { CommitmentRow } from '../../src/questions/commitments.ts'
import { BasisField } from '../form/basis-field.tsx'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { noOwners, ownersDraftOf, ownersDraftSchema, ownersFrom } from '../form/owners-draft.ts'
import { OwnersFields, ownersLabels } from '../form/owners-fields.tsx'
import { Readers } from '../form/readers.tsx'
import { ReleaseFields } from '../form/release-fields.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { CommitmentQuestion } from './commitment-question.tsx'
import { commitmentTexts } from './commitment-texts.ts'

const draftSchema = z.object({
  language: languageSchema,
  owners: ownersDraftSchema,
  basis: basisSchema.nullable(),
  audience: z.array(partySchema),
  tlp: z.union([tlpSchema, z.literal('')]),
})

/** Naming, for each ministry, who answers for a commitment. */
export function OwnersScreen({ code }: { code: string }) {
  return (
    <CommitmentQuestion code={code} step="owners">
      {(row, reload) => <OwnersForm row={row} onReload={reload} />}
    </CommitmentQuestion>
  )
}

function OwnersForm({ row, onReload }: { row: CommitmentRow; onReload: () => Promise<unknown> }) {
  const { code, followUp } = row
  const { language } = useLanguage()
  const t = useMessages(commitmentTexts)
  const f = useMessages(formTexts)
  const { person, area } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `owners:${code}:${person.party}`,
    draftSchema,
    () => ({
      language,
      owners: followUp ? ownersDraftOf(followUp.state.owners, language) : noOwners(),
      basis: followUp?.state.basis ?? null,
      audience: [...(followUp?.audience ?? [])],
      tlp: followUp?.tlp ?? ('' as const),
    }),
  )
  const assign = useMutation(server.commitment.assign.mutationOptions())
  const reassign = useMutation(server.commitment.reassign.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const owners = ownersFrom(draft.owners, draft.language, followUp?.state.owners ?? null)
      if (followUp)
        return reassign.mutateAsync({ requestId, id: followUp.id, expectedVersion: followUp.version, owners })
      const { basis, audience, tlp } = draft
      if (basis === null || tlp === '') throw new Error('owners were sent before the form was complete')
      return assign.mutateAsync({ requestId, code, owners, basis, audience, tlp })
    },
    { ...ownersLabels(f), basis: f('basis'), audience: f('audience'), tlp: f('tlp') },
  )
  const { errorAt } = recording

  async function submit() {
    const need = (field: 'basis' | 'tlp') =>
      draft[field] === null || draft[field] === '' ? [{ code: 'value-missing', field }] : []
    const noAudience = draft.audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []
    if (!(await recording.submit([...need('basis'), ...noAudience, ...need('tlp')]))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go('/commitments')
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('owners.send')}
      back="/commitments"
      onDiscard={reset}
      keptAt={keptAt}
      conflict={recording.isAbout('changed-meanwhile') ? <ChangedMeanwhile onReload={onReload} /> : null}
    >
      <OwnersFields value={draft.owners} onChange={(owners) => set({ owners })} errorAt={errorAt} />
      {followUp ? null : (
        <>
          <BasisField value={draft.basis} error={errorAt('basis')} onChange={(basis) => set({ basis })} />
          <ReleaseFields audience={draft.audience} tlp={draft.tlp} errorAt={errorAt} onChange={set} />
          {draft.audience.length === 0 ? null : (
            <Readers
              audience={draft.audience}
              tlp={draft.tlp}
              originator={person.party}
              topic={topicOf(area.code, draft.audience)}
            />
          )}
        </>
      )}
    </FormShell>
  )
}
