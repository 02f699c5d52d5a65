import { TLP_LABELS, type Party, type Tlp } from '@trilateral/contracts'
import { CheckboxGroup, ministryName, PARTY_ORDER, Select, useLanguage, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'

interface Props {
  readonly audience: readonly Party[]
  readonly tlp: Tlp | ''
  readonly errorAt: (path: string) => string | undefined
  readonly onAudience: (audience: Party[]) => void
  readonly onTlp: (tlp: Tlp | '') => void
}

/** Who may see the record and how they may pass it on. Nothing is chosen beforehand. */
export function ReleaseFields({ audience, tlp, errorAt, onAudience, onTlp }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  return (
    <fieldset className="fields">
      <legend>{t('release.title')}</legend>
      <CheckboxGroup
        id="audience"
        label={t('release.audience')}
        description={t('release.audience-help')}
        error={errorAt('audience')}
        value={audience}
        options={PARTY_ORDER[language].map((value) => ({ value, label: ministryName(value, language) }))}
        onChange={onAudience}
      />
      <Select
        id="tlp"
        label={t('release.tlp')}
        isRequired
        value={tlp}
        error={errorAt('tlp')}
        description={tlp === '' ? undefined : t(`tlp.${tlp}`)}
        options={[
          { value: '', label: t('choose') },
          ...TLP_LABELS.map((value) => ({ value, label: `TLP:${value}` })),
        ]}
        onChange={onTlp}
      />
    </fieldset>
  )
}
