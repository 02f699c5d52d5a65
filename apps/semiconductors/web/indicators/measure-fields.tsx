import { CADENCES, COMPARISONS, MEASURED_IN, MEASURES, WORSE } from '@trilateral/contracts/semiconductors'
import { Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { SourceRow, TextsField } from '@trilateral/work-program/screens'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import type { FieldProps } from './field-props.ts'
import { unitName } from './words.ts'

/** What is measured, in what, how often and when it is due, and where it is read. */
export function MeasureFields({ draft, set, errorAt }: FieldProps) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const units = draft.measures === '' ? [] : MEASURED_IN[draft.measures]
  return (
    <>
      <TextsField
        path="title"
        label={t('field.title')}
        source={draft.language}
        isRequired
        value={draft.title}
        error={errorAt('title')}
        onChange={(title) => set({ title })}
      />
      <div className="fields-row">
        <Select
          id="measures"
          label={t('field.measures')}
          isRequired
          value={draft.measures}
          error={errorAt('measures')}
          options={[
            { value: '', label: t('choose') },
            ...MEASURES.map((value) => ({ value, label: t(`measures.${value}`) })),
          ]}
          onChange={(measures) => set({ measures, unit: measures === '' ? '' : MEASURED_IN[measures][0] })}
        />
        <Select
          id="unit"
          label={t('field.unit')}
          description={t('field.unit-help')}
          isRequired
          value={draft.unit}
          error={errorAt('unit')}
          options={[
            ...(draft.unit === '' ? [{ value: '' as const, label: t('choose') }] : []),
            ...units.map((value) => ({ value, label: unitName(language, value) })),
          ]}
          onChange={(unit) => set({ unit })}
        />
        <Select
          label={t('field.worse')}
          value={draft.worse}
          options={WORSE.map((value) => ({ value, label: t(`worse.${value}`) }))}
          onChange={(worse) => set({ worse })}
        />
      </div>
      <div className="fields-row">
        <Select
          id="cadence"
          label={t('field.cadence')}
          value={draft.cadence}
          error={errorAt('cadence')}
          options={CADENCES.map((value) => ({ value, label: t(`cadence.${value}`) }))}
          onChange={(cadence) => set({ cadence })}
        />
        <TextField
          id="releaseLagDays"
          label={t('field.releaseLagDays')}
          description={t('field.releaseLagDays-help')}
          isRequired
          value={draft.releaseLagDays}
          error={errorAt('releaseLagDays')}
          onChange={(releaseLagDays) => set({ releaseLagDays })}
        />
        <Select
          label={t('field.comparison')}
          value={draft.comparison}
          options={COMPARISONS.map((value) => ({ value, label: t(`comparison.${value}`) }))}
          onChange={(comparison) => set({ comparison })}
        />
      </div>
      <fieldset className="fields">
        <legend>{t('field.source')}</legend>
        <SourceRow
          path="source"
          value={draft.source}
          errorAt={errorAt}
          onChange={(source) => set({ source })}
        />
      </fieldset>
    </>
  )
}
