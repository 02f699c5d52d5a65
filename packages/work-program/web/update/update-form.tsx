import { textFor, type CalendarDate } from '@trilateral/contracts'
import type { Assessment, ComputedSignal, Milestone } from '@trilateral/contracts/work-program'
import { formatDate, Select, TextLink, useAnnounce, useLanguage, useMessages } from '@trilateral/ui'
import { useKeptDraft } from '@trilateral/ui/desk'
import { useState } from 'react'
import type { VersionView } from '../../src/questions/views.ts'
import type { AssessmentDraft } from '../../src/rules/programs/assessment.ts'
import type { Named } from '../dossier/reason-words.ts'
import { EvidenceFields, evidenceLabels } from '../form/evidence-fields.tsx'
import { FormShell } from '../form/form-shell.tsx'
import { Merge } from '../form/merge.tsx'
import { formTexts } from '../form/form-texts.ts'
import { TextsField } from '../form/texts-field.tsx'
import { useRecording } from '../form/use-recording.ts'
import { useDesk } from '../frame/desk.tsx'
import { useGo } from '../frame/go.ts'
import { Beside } from './beside.tsx'
import { RatingField, TrendAndConfidence } from './judgement-fields.tsx'
import {
  keptUpdate,
  missingInUpdate,
  standingUpdate,
  startOfUpdate,
  updateDraftSchema,
  updateFrom,
} from './update-draft.ts'
import { updateTexts } from './update-texts.ts'
import { useUpdateMergeFields } from './use-update-merge-fields.tsx'

/** What is assessed: a program or a commitment. */
export interface Assessed {
  readonly id: string
  readonly version: number
  readonly last: Assessment | null
  /** Who made this version, where it is known. */
  readonly latest?: Pick<VersionView<unknown>, 'by' | 'at'> | undefined
  readonly signal: ComputedSignal
  readonly named: Named
  readonly openMilestones: readonly Milestone[]
  /** Whether its commitments promise delivery: else no rating from A to E. */
  readonly isRated: boolean
}

interface Command extends AssessmentDraft {
  readonly requestId: string
  readonly id: string
  readonly expectedVersion: number
}

interface Props {
  readonly assessed: Assessed
  readonly today: CalendarDate
  readonly send: (command: Command) => Promise<unknown>
  /** Waits until what is shown of the record is read anew. */
  readonly onSent: () => Promise<unknown>
  /** Reads the record anew after somebody else changed it. */
  readonly onReload: () => Promise<unknown>
  readonly back: string
  readonly previewHref?: string
  readonly newMilestoneHref?: string
}

/** S4: rating, trend, confidence, what changed, evidence, ask and next milestone on one screen, beside what the rules compute. */
export function UpdateForm(props: Props) {
  const { assessed, today, send, onSent, onReload, back, previewHref, newMilestoneHref } = props
  const { id, version, last, openMilestones, isRated } = assessed
  const { language } = useLanguage()
  const { party } = useDesk().person
  const t = useMessages(updateTexts)
  const f = useMessages(formTexts)
  const go = useGo()
  const announce = useAnnounce()
  const start = { language, last, openMilestones }
  const form = useKeptDraft(keptUpdate(id, party), updateDraftSchema, () => startOfUpdate(start), version)
  const { draft, set, forget, reset, keptAt, basedOn } = form
  const mergeFields = useUpdateMergeFields(openMilestones)
  const [isSent, setSent] = useState(false)
  // Until a word is written, one writes in the language that one reads.
  const isWritten = [draft.whatChanged, draft.ask].some((texts) => texts[draft.language].trim() !== '')
  const source = isWritten || draft.evidence.length > 0 ? draft.language : language
  const fields = {
    declared: t('rating'),
    trend: t('trend'),
    confidence: t('confidence'),
    whatChanged: t('changed'),
    ask: t('ask'),
    nextMilestone: t('next'),
    ...evidenceLabels(draft.evidence, f),
  }
  const recording = useRecording((requestId) => {
    const update = updateFrom({ ...draft, language: source })
    if (update === null) throw new Error('an update was sent before it was complete')
    return send({ ...update, requestId, id, expectedVersion: basedOn ?? version })
  }, fields)
  const { errorAt } = recording

  async function submit() {
    const missing = missingInUpdate({ ...draft, language: source })
    const receipt = await recording.submit(missing)
    if (receipt === undefined) {
      // Whoever changed it meanwhile wins; what they wrote is read so that both can be shown.
      if (missing.length === 0) await onReload()
      return
    }
    setSent(true)
    forget()
    await onSent()
    announce(t('sent'))
    go(back)
  }

  return (
    <FormShell
      recording={recording}
      onSubmit={() => void submit()}
      submit={t('send')}
      back={back}
      onDiscard={reset}
      keptAt={keptAt}
      conflict={
        isSent ? null : (
          <Merge
            form={form}
            theirs={standingUpdate(form.base, start)}
            version={version}
            latest={assessed.latest}
            fields={mergeFields}
          />
        )
      }
      actions={
        previewHref ? (
          <TextLink href={previewHref} look="secondary">
            {t('preview')}
          </TextLink>
        ) : null
      }
    >
      <div className="update-top">
        <RatingField draft={draft} set={set} errorAt={errorAt} isFirst={last === null} isRated={isRated} />
        <Beside declared={draft.declared} signal={assessed.signal} named={assessed.named} />
      </div>
      <TrendAndConfidence draft={draft} set={set} errorAt={errorAt} />
      <div className="two-columns">
        <TextsField
          path="whatChanged"
          label={t('changed')}
          description={t('changed.help')}
          source={source}
          isRequired
          rows={3}
          value={draft.whatChanged}
          error={errorAt('whatChanged')}
          onChange={(whatChanged) => set({ whatChanged, language: source })}
        />
        <TextsField
          path="ask"
          label={t('ask')}
          description={t('ask.help')}
          source={source}
          rows={3}
          value={draft.ask}
          error={errorAt('ask')}
          onChange={(ask) => set({ ask, language: source })}
        />
      </div>
      <EvidenceFields
        rows={draft.evidence}
        language={source}
        today={today}
        errorAt={errorAt}
        onChange={(evidence) => set({ evidence, language: source })}
      />
      <div className="next-milestone">
        <Select
          id="nextMilestone"
          label={t('next')}
          description={openMilestones.length === 0 ? t('next.missing') : undefined}
          error={errorAt('nextMilestone')}
          value={draft.nextMilestone}
          options={[
            { value: '', label: t('next.none') },
            ...openMilestones.map((milestone) => ({
              value: milestone.id,
              label: t('next.option', {
                title: textFor(milestone.title, language).text,
                day: formatDate(language, milestone.due),
              }),
            })),
          ]}
          onChange={(nextMilestone) => set({ nextMilestone })}
        />
        {newMilestoneHref ? <TextLink href={newMilestoneHref}>{t('next.set')}</TextLink> : null}
      </div>
    </FormShell>
  )
}
