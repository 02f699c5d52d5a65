import { providersSchema } from '@trilateral/contracts/semiconductors'
import { COUNTRY_CODES } from '@trilateral/supply-risk'
import { countryName, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { tenths } from '@trilateral/ui/charts'
import { Rows, SourceRow } from '@trilateral/work-program/screens'
import { inputTexts } from '../messages/input-texts.ts'
import type { FieldsProps } from './fields-props.ts'
import { blankProvider } from './input-typing.ts'

const OF = providersSchema.shape.of.options
const BY = providersSchema.shape.by.options

/** Who provides it, country by country, with the sum as it grows. */
export function ProviderFields({ typing: { providers }, set, errorAt }: FieldsProps) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const change = (part: Partial<typeof providers>) => set({ providers: { ...providers, ...part } })
  const sum = providers.shares.reduce((total, { percent }) => total + (Number(percent) || 0), 0)
  const countries = [
    { value: '', label: t('form.choose') },
    ...COUNTRY_CODES.map((value) => ({ value, label: countryName(value, language) })).toSorted((a, b) =>
      a.label.localeCompare(b.label, language),
    ),
  ]
  return (
    <div id="providers.shares" tabIndex={-1}>
      <Rows
        legend={t('form.providers')}
        help={t('form.providers-help')}
        error={errorAt('providers.shares')}
        rows={providers.shares}
        blank={blankProvider}
        add={t('form.country-add')}
        remove={(index) => t('form.country-remove', { number: index + 1 })}
        onChange={(shares) => change({ shares })}
      >
        {(row, setRow, index) => (
          <>
            <Select
              id={`providers.shares.${index}.country`}
              label={t('form.country')}
              value={row.country}
              options={countries}
              error={errorAt(`providers.shares.${index}.country`)}
              onChange={(country) => setRow({ country })}
            />
            <TextField
              id={`providers.shares.${index}.share`}
              label={t('form.share')}
              value={row.percent}
              error={errorAt(`providers.shares.${index}.share`)}
              onChange={(percent) => setRow({ percent })}
            />
          </>
        )}
      </Rows>
      {providers.shares.length === 0 ? null : (
        <>
          <output className="form-sum">{t('form.sum', { sum: tenths(sum, language) })}</output>
          <div className="fields-row">
            <Select
              label={t('form.of')}
              value={providers.of}
              options={OF.map((value) => ({ value, label: t(`of.${value}`) }))}
              onChange={(of) => change({ of })}
            />
            <Select
              label={t('form.by')}
              value={providers.by}
              options={BY.map((value) => ({ value, label: t(`by.${value}`) }))}
              onChange={(by) => change({ by })}
            />
            <TextField
              id="providers.year"
              label={t('form.year')}
              value={providers.year}
              error={errorAt('providers.year')}
              onChange={(year) => change({ year })}
            />
          </div>
          <p className="field-label">{t('form.providers-source')}</p>
          <SourceRow
            path="providers.source"
            value={providers.source}
            errorAt={errorAt}
            onChange={(source) => change({ source })}
          />
        </>
      )}
    </div>
  )
}
