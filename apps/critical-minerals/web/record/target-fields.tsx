import { CheckboxGroup, countryName, Select, useLanguage, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import { countryCodes } from './country-codes.ts'
import type { ClauseDraft } from './draft.ts'

interface Props {
  readonly path: string
  readonly clause: ClauseDraft
  readonly error: string | undefined
  readonly onChange: (part: Partial<ClauseDraft>) => void
}

const FIRST = ['JP', 'KR', 'US']

/** Against whom a clause is aimed. */
export function TargetFields({ path, clause, error, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const offered = [...new Set([...FIRST, ...clause.countries])]
  return (
    <div className="fields-row">
      <Select
        label={t('field.target')}
        value={clause.reach}
        options={(['named', 'every'] as const).map((value) => ({ value, label: t(`reach.${value}`) }))}
        onChange={(reach) => onChange({ reach })}
      />
      {clause.reach === 'named' ? (
        <div className="target-countries">
          <CheckboxGroup
            id={`${path}.target`}
            label={t('target.countries')}
            error={error}
            value={clause.countries}
            options={offered.map((value) => ({ value, label: countryName(value, language) }))}
            onChange={(countries) => onChange({ countries })}
          />
          <Select
            label={t('target.another')}
            value=""
            options={[
              { value: '', label: t('choose') },
              ...countryCodes
                .filter((code) => !offered.includes(code))
                .map((value) => ({ value, label: `${countryName(value, language)} (${value})` })),
            ]}
            onChange={(code) => {
              if (code) onChange({ countries: [...clause.countries, code] })
            }}
          />
        </div>
      ) : null}
      <Select
        label={t('field.end-use')}
        value={clause.endUse}
        options={(['any', 'military'] as const).map((value) => ({ value, label: t(`end-use.${value}`) }))}
        onChange={(endUse) => onChange({ endUse })}
      />
    </div>
  )
}
