import { textFor } from '@trilateral/contracts'
import type { Milestone } from '@trilateral/contracts/work-program'
import { Confidence, Rating, Trend, useLanguage, useMessages } from '@trilateral/ui'
import type { MergeField } from '@trilateral/ui/desk'
import { formTexts } from '../form/form-texts.ts'
import { sayTexts } from '../form/say.ts'
import type { UpdateDraft } from './update-draft.ts'
import { updateTexts } from './update-texts.ts'

/** The fields of an update as the merge screen compares them. */
export function useUpdateMergeFields(
  openMilestones: readonly Milestone[],
): readonly MergeField<UpdateDraft>[] {
  const { language } = useLanguage()
  const t = useMessages(updateTexts)
  const f = useMessages(formTexts)
  return [
    { key: 'declared', label: t('rating'), say: ({ declared }) => declared && <Rating value={declared} /> },
    { key: 'trend', label: t('trend'), say: ({ trend }) => trend && <Trend value={trend} /> },
    {
      key: 'confidence',
      label: t('confidence'),
      say: ({ confidence }) => confidence && <Confidence value={confidence} />,
    },
    { key: 'whatChanged', label: t('changed'), say: ({ whatChanged }) => sayTexts(whatChanged) },
    { key: 'ask', label: t('ask'), say: ({ ask }) => sayTexts(ask) },
    {
      key: 'evidence',
      label: f('evidence'),
      say: ({ evidence }) => evidence.map(({ title }) => title).join(' / '),
    },
    {
      key: 'nextMilestone',
      label: t('next'),
      say: ({ nextMilestone }) => {
        const named = openMilestones.find(({ id }) => id === nextMilestone)
        return named ? textFor(named.title, language).text : ''
      },
    },
  ]
}
