import { DateField, TextField, useMessages } from '@trilateral/ui'
import { formTexts } from './form-texts.ts'
import type { SourceDraft } from './source-draft.ts'

interface Props {
  readonly value: SourceDraft
  readonly onChange: (value: SourceDraft) => void
  readonly errorAt: (path: string) => string | undefined
}

/** Where it was read, and when. */
export function SourceFields({ value, onChange, errorAt }: Props) {
  const t = useMessages(formTexts)
  return (
    <fieldset className="fields">
      <legend>{t('source')}</legend>
      <TextField
        id="source.name"
        label={t('source.name')}
        description={t('source.help')}
        value={value.name}
        error={errorAt('source.name')}
        onChange={(name) => onChange({ ...value, name })}
      />
      <div className="fields-row">
        <TextField
          id="source.url"
          type="url"
          label={t('evidence.url')}
          value={value.url}
          error={errorAt('source.url')}
          onChange={(url) => onChange({ ...value, url })}
        />
        <DateField
          id="source.accessedOn"
          label={t('evidence.read-on')}
          value={value.accessedOn}
          error={errorAt('source.accessedOn')}
          onChange={(accessedOn) => onChange({ ...value, accessedOn })}
        />
      </div>
    </fieldset>
  )
}
