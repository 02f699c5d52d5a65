import { DateField, TextField, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import type { SourceDraft } from '../record/source-draft.ts'

interface Props {
  /** The path under which refusals name it. */
  readonly path: string
  readonly value: SourceDraft
  readonly onChange: (value: SourceDraft) => void
  readonly errorAt: (path: string) => string | undefined
}

/** Where figures were read, and when. */
export function SourceTypingFields({ path, value, onChange, errorAt }: Props) {
  const t = useMessages(texts)
  return (
    <div className="fields-row">
      <TextField
        id={`${path}.name`}
        label={t('source.name')}
        value={value.name}
        error={errorAt(`${path}.name`)}
        onChange={(name) => onChange({ ...value, name })}
      />
      <TextField
        id={`${path}.url`}
        type="url"
        label={t('source.url')}
        value={value.url}
        error={errorAt(`${path}.url`)}
        onChange={(url) => onChange({ ...value, url })}
      />
      <DateField
        id={`${path}.accessedOn`}
        label={t('source.accessed')}
        value={value.accessedOn}
        error={errorAt(`${path}.accessedOn`)}
        onChange={(accessedOn) => onChange({ ...value, accessedOn })}
      />
    </div>
  )
}
