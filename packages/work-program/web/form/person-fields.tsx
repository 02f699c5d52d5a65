import { ministryName, PARTY_ORDER, Select, TextField, useLanguage, useMessages } from '@trilateral/ui'
import { formTexts } from './form-texts.ts'
import type { PersonDraft } from './person-draft.ts'

interface Props {
  /** The path that refusals use; the fields are `path.party` and `path.name`. */
  readonly path: string
  readonly label: string
  readonly help?: string
  readonly isRequired?: boolean
  readonly value: PersonDraft
  readonly errorAt: (path: string) => string | undefined
  readonly onChange: (value: PersonDraft) => void
}

/** One person of one of the three ministries. */
export function PersonFields({ path, label, help, isRequired = false, value, errorAt, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(formTexts)
  return (
    <fieldset className="fields">
      <legend>{label}</legend>
      {help === undefined ? null : <p className="field-help">{help}</p>}
      <div className="fields-row">
        <Select
          id={`${path}.party`}
          label={t('person.party')}
          value={value.party}
          error={errorAt(`${path}.party`)}
          options={PARTY_ORDER[language].map((party) => ({
            value: party,
            label: ministryName(party, language),
          }))}
          onChange={(party) => onChange({ ...value, party })}
        />
        <TextField
          id={`${path}.name`}
          label={t('person.name')}
          isRequired={isRequired}
          value={value.name}
          error={errorAt(`${path}.name`)}
          onChange={(name) => onChange({ ...value, name })}
        />
      </div>
    </fieldset>
  )
}
