import { DateField, TextField, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import type { SourceDraft } from './source-draft.ts'

interface Props {
  readonly value: SourceDraft
  readonly onChange: (value: SourceDraft) => void
  /** The explanation of what was refused at a path, if anything. */
  readonly errorAt: (path: string) => string | undefined
}

/** Where it was read, and when: nothing enters the register without it. */
export function SourceFields({ value, onChange, errorAt }: Props) {
  const t = useMessages(texts)
  return (
    <fieldset className="fields">
      <legend>{t('source.title')}</legend>
      <TextField
        id="source.name"
        label={t('source.name')}
        description={t('source.name-help')}
        isRequired
        value={value.name}
        error={errorAt('source.name')}
        onChange={(name) => onChange({ ...value, name })}
      />
      <div className="fields-row">
        <TextField
          id="source.url"
          type="url"
          label={t('source.url')}
          value={value.url}
          error={errorAt('source.url')}
          onChange={(url) => onChange({ ...value, url })}
        />
        <DateField
          id="source.accessedOn"
          label={t('source.accessed')}
          isRequired
          value={value.accessedOn}
          error={errorAt('source.accessedOn')}
          onChange={(accessedOn) => onChange({ ...value, accessedOn })}
        />
      </div>
    </fieldset>
  )
}
