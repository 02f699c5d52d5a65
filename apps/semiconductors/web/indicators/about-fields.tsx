import { textFor } from '@trilateral/contracts'
import { CHIP_STAGES } from '@trilateral/contracts/semiconductors'
import { Checkbox, CheckboxGroup, countryName, Select, useLanguage, useMessages } from '@trilateral/ui'
import { COUNTRY_CODES } from '@trilateral/supply-risk'
import { CommitmentsField, TextsField } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { server } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { stageName } from '../names.ts'
import type { FieldProps } from './field-props.ts'

/** What it bears on, and what a reader must know. */
export function AboutFields({ draft, set, errorAt }: FieldProps) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const inputs = useQuery(server.chipInputs.list.queryOptions({}))
  const named = (inputs.data?.items ?? []).map(({ id, title }) => ({
    value: id,
    label: textFor(title, language).text,
  }))
  return (
    <>
      <Select
        id="country"
        label={t('field.country')}
        value={draft.country}
        options={[
          { value: '', label: t('field.country-none') },
          ...COUNTRY_CODES.map((value) => ({ value, label: countryName(value, language) })),
        ]}
        onChange={(country) => set({ country })}
      />
      <CheckboxGroup
        label={t('field.stages')}
        value={draft.stages}
        options={CHIP_STAGES.map((value) => ({ value, label: stageName(value, language) }))}
        onChange={(stages) => set({ stages })}
      />
      <CheckboxGroup
        id="chipInputs"
        label={t('field.chipInputs')}
        description={named.length === 0 ? t('field.chipInputs-none') : undefined}
        error={errorAt('chipInputs')}
        value={draft.chipInputs}
        options={named}
        onChange={(chosen) => {
          // One that the reader no longer sees is not theirs to take away.
          const unseen = draft.chipInputs.filter((id) => !named.some(({ value }) => value === id))
          set({ chipInputs: [...unseen, ...chosen] })
        }}
      />
      <CommitmentsField
        value={draft.commitments}
        error={errorAt('commitments')}
        onChange={(commitments) => set({ commitments })}
      />
      <TextsField
        path="remark"
        label={t('field.remark')}
        source={draft.language}
        rows={3}
        value={draft.remark}
        error={errorAt('remark')}
        onChange={(remark) => set({ remark })}
      />
      <Checkbox isSelected={draft.illustrative} onChange={(illustrative) => set({ illustrative })}>
        {t('field.illustrative')}
      </Checkbox>
    </>
  )
}
