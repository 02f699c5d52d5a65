import { partySchema } from '@trilateral/contracts'
import {
  CheckboxGroup,
  ministryName,
  PARTY_ORDER,
  useAnnounce,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useKeptDraft } from '@trilateral/ui/desk'
import { z } from 'zod'
import type { SharingPage } from '../../src/sharing/sharing-questions.ts'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { multilingual, noTexts, textsSchema } from '../form/texts-draft.ts'
import { TextsField } from '../form/texts-field.tsx'
import { useRecording } from '../form/use-recording.ts'
import { failureOf } from '../frame/failure.ts'
import { useServer } from '../frame/desk.tsx'
import { SharingPreview } from './sharing-preview.tsx'
import { sharingTexts } from './sharing-texts.ts'

interface Props {
  readonly page: SharingPage
  readonly mine: NonNullable<SharingPage['mine']>
  /** Where the record is read. */
  readonly back: string
  readonly onReload: () => Promise<unknown>
}

const typedSchema = z.object({ to: z.array(partySchema), reason: textsSchema })

/** Another audience for a record of one's ministry, with what that does beside it. */
export function SharingForm({ page: { of, audience }, mine, back, onReload }: Props) {
  const { language } = useLanguage()
  const t = useMessages(sharingTexts)
  const server = useServer()
  const known = useQueryClient()
  const announce = useAnnounce()
  const form = useKeptDraft(
    `sharing:${of.entity}:${of.id}:${mine.originator}`,
    typedSchema,
    () => ({ to: [...audience], reason: noTexts() }),
    mine.version,
  )
  const { to, reason } = form.draft
  const isOther = to.length !== audience.length || to.some((party) => !audience.includes(party))
  const preview = useQuery(
    server.sharing.preview.queryOptions(
      { of, to: [...to] },
      { enabled: isOther, retry: false, placeholderData: keepPreviousData },
    ),
  )
  const foreseen = isOther ? preview.data : undefined
  const propose = useMutation(server.sharing.propose.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      propose.mutateAsync({
        requestId,
        of,
        to: [...to],
        reason: multilingual(reason, language),
        seenVersion: mine.version,
      }),
    { audience: t('audience'), reason: t('reason') },
  )
  async function submit() {
    const missing = reason[language].trim() === '' ? [{ code: 'value-missing', field: 'reason' }] : []
    const needsColleague = foreseen?.needsSecondPerson === true
    if (!(await recording.submit(missing))) return
    recording.renew()
    form.reset()
    announce(t(needsColleague ? 'proposed' : 'done'))
    await known.invalidateQueries({ queryKey: server.pathKey() })
  }
  return (
    <div className="two-columns">
      <FormShell
        recording={recording}
        onSubmit={() => void submit()}
        submit={t(foreseen && !foreseen.needsSecondPerson ? 'narrow' : 'propose')}
        back={back}
        onDiscard={form.reset}
        keptAt={form.keptAt}
        conflict={
          recording.isAbout('sharing-changed-meanwhile') ? <ChangedMeanwhile onReload={onReload} /> : null
        }
      >
        <CheckboxGroup
          id="audience"
          label={t('audience')}
          description={t('audience.help')}
          error={recording.errorAt('audience')}
          value={to}
          options={PARTY_ORDER[language].map((value) => ({
            value,
            label: ministryName(value, language),
            isDisabled: value === mine.originator,
          }))}
          onChange={(chosen) => form.set({ to: chosen })}
        />
        <TextsField
          path="reason"
          label={t('reason')}
          description={t('reason.help')}
          source={language}
          value={reason}
          isRequired
          rows={3}
          error={recording.errorAt('reason')}
          onChange={(typed) => form.set({ reason: typed })}
        />
      </FormShell>
      <SharingPreview
        preview={foreseen}
        refusal={isOther ? failureOf(preview.error).refusals[0] : undefined}
      />
    </div>
  )
}
