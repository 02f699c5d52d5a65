import { TLP_LABELS, type Party, type Tlp } from '@trilateral/contracts'
import { CheckboxGroup, ministryName, PARTY_ORDER, Select, useLanguage, useMessages } from '@trilateral/ui'
import { formTexts } from './form-texts.ts'

interface Props {
  readonly audience: readonly Party[]
  readonly tlp: Tlp | ''
  /** Who sees what this belongs to: nobody else can be chosen. Undefined: it stands alone. */
  readonly within?: readonly Party[]
  readonly errorAt: (path: string) => string | undefined
  readonly onChange: (change: { audience?: Party[]; tlp?: Tlp | '' }) => void
}

/** Who may see the record and how they may pass it on. */
export function ReleaseFields({ audience, tlp, within, errorAt, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(formTexts)
  return (
    <fieldset className="fields">
      <legend>{t('release')}</legend>
      <CheckboxGroup
        id="audience"
        label={t('audience')}
        description={t(within ? 'audience-of-program' : 'audience-help')}
        error={errorAt('audience')}
        value={audience}
        options={PARTY_ORDER[language].map((value) => ({
          value,
          label: ministryName(value, language),
          isDisabled: within !== undefined && !within.includes(value),
        }))}
        onChange={(chosen) => onChange({ audience: chosen })}
      />
      <Select
        id="tlp"
        label={t('tlp')}
        isRequired
        value={tlp}
        error={errorAt('tlp')}
        description={tlp === '' ? undefined : t(`tlp.${tlp}`)}
        options={[
          { value: '', label: t('choose') },
          ...TLP_LABELS.map((value) => ({ value, label: `TLP:${value}` })),
        ]}
        onChange={(value) => onChange({ tlp: value })}
      />
    </fieldset>
  )
}
