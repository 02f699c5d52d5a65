import { useMessages } from '@trilateral/ui'
import type { FieldLabels } from '@trilateral/work-program/screens'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import type { Draft } from './draft.ts'

/** The form's fields by the paths that refusals name, and what each is called in the summary of what is wrong. */
export function useFieldLabels({ thresholds }: Pick<Draft, 'thresholds'>): FieldLabels {
  const t = useMessages(indicatorTexts)
  const labels: Record<string, string> = {
    title: t('field.title'),
    measures: t('field.measures'),
    unit: t('field.unit'),
    releaseLagDays: t('field.releaseLagDays'),
    thresholds: t('field.thresholds'),
    chipInputs: t('field.chipInputs'),
    commitments: t('fact.commitments'),
    'source.name': t('field.source'),
    'source.url': t('field.source'),
    'source.accessedOn': t('field.source'),
    audience: t('release.audience'),
    tlp: t('release.tlp'),
  }
  for (const index of thresholds.keys())
    for (const name of ['enter', 'leave', 'need', 'of'] as const)
      labels[`thresholds.${index}.${name}`] = t(`threshold.${name}`)
  return labels
}
