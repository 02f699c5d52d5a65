import { Checkbox, Select, TextField, useMessages } from '@trilateral/ui'
import { SourceRow } from '@trilateral/work-program/screens'
import { supplyTexts } from '../messages/supply-texts.ts'
import type { PositionTyping } from './position-typing.ts'

interface Props {
  readonly typing: PositionTyping
  readonly set: (part: Partial<PositionTyping>) => void
  readonly errorAt: (path: string) => string | undefined
}

const BASES = ['', 'GS', 'EU', 'GS+EU'] as const
const VINTAGES = ['2019-2023', '2016-2020'] as const

/** What the risk formula needs beside shares. Left empty is unknown, and leaves the risk uncomputed. */
export function ParameterFields({ typing, set, errorAt }: Props) {
  const t = useMessages(supplyTexts)
  const ratio = (field: 'importReliance' | 'recycling' | 'substitution') => (
    <TextField
      id={`${field}.value`}
      label={t(`missing.${field}`)}
      description={t('form.ratio-help')}
      value={typing[field]}
      error={errorAt(`${field}.value`)}
      onChange={(value) => set({ [field]: value })}
    />
  )
  return (
    <fieldset className="fields">
      <legend>{t('form.parameters')}</legend>
      <p className="field-help">{t('form.parameters-help')}</p>
      <div className="fields-row">
        {ratio('importReliance')}
        {ratio('recycling')}
        {ratio('substitution')}
      </div>
      <SourceRow
        path="parameters"
        value={typing.parameters}
        errorAt={errorAt}
        onChange={(parameters) => set({ parameters })}
      />
      <div className="fields-row">
        <Select
          id="riskBasis"
          label={t('missing.riskBasis')}
          value={typing.riskBasis}
          error={errorAt('riskBasis')}
          options={BASES.map((value) => ({
            value,
            label: value === '' ? t('unknown') : t(`basis.${value}`),
          }))}
          onChange={(riskBasis) => set({ riskBasis })}
        />
        <Select
          label={t('governance')}
          value={typing.governance}
          options={VINTAGES.map((value) => ({ value, label: value.replace('-', '–') }))}
          onChange={(governance) => set({ governance })}
        />
        <TextField
          id="licence"
          label={t('form.licence')}
          value={typing.licence}
          error={errorAt('licence')}
          onChange={(licence) => set({ licence })}
        />
      </div>
      <Checkbox isSelected={typing.illustrative} onChange={(illustrative) => set({ illustrative })}>
        {t('form.illustrative')}
      </Checkbox>
    </fieldset>
  )
}
