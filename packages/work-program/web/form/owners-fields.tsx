import { ministryName, PARTY_ORDER, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { formTexts } from './form-texts.ts'
import type { OwnersDraft } from './owners-draft.ts'

interface Props {
  readonly value: OwnersDraft
  readonly onChange: (value: OwnersDraft) => void
  readonly errorAt: (path: string) => string | undefined
}

/** One owner per ministry: an office, and a person once there is one. */
export function OwnersFields({ value, onChange, errorAt }: Props) {
  const { language } = useLanguage()
  const t = useMessages(formTexts)
  return (
    <fieldset className="fields">
      <legend>{t('owners')}</legend>
      <p className="field-help">{t('owners-help')}</p>
      {PARTY_ORDER[language].map((party) => (
        <fieldset key={party} className="owner-row">
          <legend className="for-ears">{ministryName(party, language)}</legend>
          <p className="owner-ministry" aria-hidden="true">
            {ministryName(party, language)}
          </p>
          <TextField
            id={`owners.${party}.office`}
            label={t('owners.office')}
            value={value[party].office}
            error={errorAt(`owners.${party}.office`)}
            onChange={(office) => onChange({ ...value, [party]: { ...value[party], office } })}
          />
          <TextField
            id={`owners.${party}.person`}
            label={t('owners.person')}
            value={value[party].person}
            error={errorAt(`owners.${party}.person`)}
            onChange={(person) => onChange({ ...value, [party]: { ...value[party], person } })}
          />
        </fieldset>
      ))}
    </fieldset>
  )
}

/** What the fields above are called, for the summary of what is wrong. */
export const ownersLabels = (t: (id: 'owners.office' | 'owners.person') => string): Record<string, string> =>
  Object.fromEntries(
    ['jp', 'kr', 'us'].flatMap((party) => [
      [`owners.${party}.office`, t('owners.office')],
      [`owners.${party}.person`, t('owners.person')],
    ]),
  )
