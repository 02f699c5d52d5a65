import { countryName, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { Rows, SourceRow } from '@trilateral/work-program/screens'
import { supplyTexts } from '../messages/supply-texts.ts'
import { countryCodes } from '../record/country-codes.ts'
import { tenths } from './figures.ts'
import { blankShare, type ShareTyping, type SideTyping } from './position-typing.ts'

const OF = ['production', 'sourcing', 'imports-by-value'] as const

interface Props {
  readonly side: 'global' | 'sourcing'
  readonly value: SideTyping
  readonly onChange: (value: SideTyping) => void
  readonly errorAt: (path: string) => string | undefined
}

/** One side's suppliers, country by country, with the sum as it grows. */
export function SideFields({ side, value, onChange, errorAt }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const sum = value.shares.reduce((total, { percent }) => total + (Number(percent) || 0), 0)
  return (
    <div className="side-fields">
      <Rows<ShareTyping>
        legend={t(`form.side-${side}`)}
        help={t('form.side-help')}
        error={errorAt(`${side}.shares`)}
        rows={value.shares}
        blank={blankShare}
        add={t('form.add-supplier')}
        remove={(index) => t('form.remove-supplier', { number: index + 1 })}
        onChange={(shares) => onChange({ ...value, shares })}
      >
        {(row, set, index) => (
          <>
            <Select
              id={`${side}.shares.${index}.country`}
              label={t('column.country')}
              value={row.country}
              options={countryCodes.map((code) => ({ value: code, label: countryName(code, language) }))}
              error={errorAt(`${side}.shares.${index}.country`)}
              onChange={(country) => set({ country })}
            />
            <TextField
              id={`${side}.shares.${index}.share`}
              label={t('form.percent')}
              value={row.percent}
              error={errorAt(`${side}.shares.${index}.share`)}
              onChange={(percent) => set({ percent })}
            />
            <TextField
              id={`${side}.shares.${index}.trade`}
              label={t('column.trade')}
              value={row.trade}
              error={errorAt(`${side}.shares.${index}.trade`)}
              onChange={(trade) => set({ trade })}
            />
          </>
        )}
      </Rows>
      {value.shares.length === 0 ? null : (
        <>
          <output className="form-sum">{t('form.sum', { sum: tenths(sum, language) })}</output>
          <Select
            label={t('form.of')}
            value={value.of}
            options={OF.map((of) => ({ value: of, label: t(`of.${of}`) }))}
            onChange={(of) => onChange({ ...value, of })}
          />
          <SourceRow
            path={`${side}.source`}
            value={value.source}
            errorAt={errorAt}
            onChange={(source) => onChange({ ...value, source })}
          />
        </>
      )}
    </div>
  )
}
