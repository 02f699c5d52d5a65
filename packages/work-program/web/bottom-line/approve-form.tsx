import { languageSchema, topicOf } from '@trilateral/contracts'
import type { BottomLine } from '@trilateral/contracts/work-program'
import { audienceName, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import type { RecordView } from '../../src/questions/views.ts'
import { personInWords } from '../dossier/person-in-words.ts'
import { BasisField } from '../form/basis-field.tsx'
import { ChangedMeanwhile } from '../form/changed-meanwhile.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { formTexts } from '../form/form-texts.ts'
import { Readers } from '../form/readers.tsx'
import { missingInRelease, releaseDraft, releaseFrom, releaseLabels } from '../form/release-draft.ts'
import { ReleaseFields } from '../form/release-fields.tsx'
import { faultsOfTexts, textsSchema } from '../form/texts-draft.ts'
import { TextsField } from '../form/texts-field.tsx'
import { multilingualAnew, textsOf, writtenIn } from '../form/texts-kept.ts'
import { useRecording } from '../form/use-recording.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { bottomLineTexts } from './bottom-line-texts.ts'

const draftSchema = z.object({
  language: languageSchema,
  text: textsSchema,
  office: textsSchema,
  ...releaseDraft,
})

interface Props {
  /** The sentence of this ministry that stands; null: there is none yet. */
  readonly own: RecordView<BottomLine> | null
  readonly onReload: () => Promise<unknown>
}

export function ApproveForm({ own, onReload }: Props) {
  const { language } = useLanguage()
  const t = useMessages(bottomLineTexts)
  const f = useMessages(formTexts)
  const { person, area } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const go = useGo()
  const text = own?.state.text ?? null
  const office = own?.state.approvedBy.office ?? null
  const { draft, set, forget, reset, keptAt } = useKeptDraft(
    `bottom-line:${person.party}`,
    draftSchema,
    () => ({
      language: writtenIn(text, language),
      text: textsOf(text),
      office: textsOf(office),
      basis: own?.state.basis ?? null,
      audience: [...(own?.audience ?? [])],
      tlp: own?.tlp ?? ('' as const),
    }),
  )
  // Once there is one its readers stay, whatever was chosen before a colleague approved it.
  const released = own ? { ...draft, audience: [...own.audience], tlp: own.tlp } : draft
  const officeLanguage = writtenIn(office, draft.language)
  const approveFirst = useMutation(server.bottomLine.approveFirst.mutationOptions())
  const approve = useMutation(server.bottomLine.approve.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      const release = releaseFrom(released)
      const said = multilingualAnew(draft.text, draft.language, text)
      const inName = multilingualAnew(draft.office, officeLanguage, office)
      if (said === null || inName === null || release === null)
        throw new Error('a bottom line was sent before it was complete')
      const line = { requestId, text: said, office: inName, basis: release.basis }
      return own
        ? approve.mutateAsync({ ...line, id: own.id, expectedVersion: own.version })
        : approveFirst.mutateAsync({ ...line, audience: release.audience, tlp: release.tlp })
    },
    { text: t('text'), office: t('office'), ...releaseLabels(f) },
  )
  const { errorAt } = recording
  const isOvertaken =
    recording.isAbout('changed-meanwhile') || recording.isAbout('bottom-line-already-stands')

  async function submit() {
    const missing = [
      ...faultsOfTexts('text', draft.text, draft.language, true),
      ...faultsOfTexts('office', draft.office, officeLanguage, true),
      ...missingInRelease(released),
    ]
    if (!(await recording.submit(missing))) return
    forget()
    await known.invalidateQueries({ queryKey: server.pathKey() })
    go('/')
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('send')}
      back="/"
      onDiscard={reset}
      keptAt={keptAt}
      conflict={isOvertaken ? <ChangedMeanwhile onReload={onReload} /> : null}
    >
      <TextsField
        path="text"
        label={t('text')}
        description={t('text-help')}
        source={draft.language}
        isRequired
        rows={2}
        value={draft.text}
        error={errorAt('text')}
        onChange={(typed) => set({ text: typed })}
      />
      <TextsField
        path="office"
        label={t('office')}
        source={officeLanguage}
        isRequired
        value={draft.office}
        error={errorAt('office')}
        onChange={(typed) => set({ office: typed })}
      />
      <BasisField value={draft.basis} error={errorAt('basis')} onChange={(basis) => set({ basis })} />
      {own ? (
        <p className="release-note">
          {t('same-readers', { audience: audienceName(own.audience, language) })}
        </p>
      ) : (
        <ReleaseFields audience={draft.audience} tlp={draft.tlp} errorAt={errorAt} onChange={set} />
      )}
      {released.audience.length === 0 ? null : (
        <Readers
          audience={released.audience}
          tlp={released.tlp}
          originator={person.party}
          topic={topicOf(area.code, released.audience)}
        />
      )}
      <p className="field-help">{t('stand', { who: personInWords(person, language) })}</p>
    </FormShell>
  )
}
