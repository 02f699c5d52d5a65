import { DateField, TextField, useMessages } from '@trilateral/ui'
import { formTexts } from './form-texts.ts'
import type { SourceDraft } from './source-draft.ts'

interface Props {
  /** The path under which refusals name it. */
  readonly path: string
  readonly value: SourceDraft
  readonly onChange: (value: SourceDraft) => void
  readonly errorAt: (path: string) => string | undefined
}

/** Where figures were read, and when. */
export function SourceRow({ path, value, onChange, errorAt }: Props) {
  const t = useMessages(formTexts)
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
        label={t('evidence.url')}
        value={value.url}
        error={errorAt(`${path}.url`)}
        onChange={(url) => onChange({ ...value, url })}
      />
      <DateField
        id={`${path}.accessedOn`}
        label={t('evidence.read-on')}
        value={value.accessedOn}
        error={errorAt(`${path}.accessedOn`)}
        onChange={(accessedOn) => onChange({ ...value, accessedOn })}
      />
    </div>
  )
}
