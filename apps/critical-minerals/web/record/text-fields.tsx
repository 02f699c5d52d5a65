import { LANGUAGES, type Language } from '@trilateral/contracts'
import { TextField, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import type { Texts } from './draft.ts'

interface Props {
  /** The path that refusals use; it is also the field's id. */
  readonly path: string
  readonly label: string
  /** The language that is written first; the others are provisional translations. */
  readonly source: Language
  readonly value: Texts
  readonly isRequired?: boolean
  readonly rows?: number
  readonly error: string | undefined
  readonly onChange: (value: Texts) => void
}

/** A text in the language of the record, and, folded away, its translations. */
export function TextFields({ path, label, source, value, isRequired = false, rows, error, onChange }: Props) {
  const t = useMessages(texts)
  const field = (language: Language) => ({
    value: value[language],
    lang: language,
    onChange: (text: string) => onChange({ ...value, [language]: text }),
    ...(rows === undefined ? {} : { rows }),
  })
  return (
    <div className="text-fields">
      <TextField id={path} label={label} isRequired={isRequired} error={error} {...field(source)} />
      <details>
        <summary>{t('text.translations')}</summary>
        <div className="fields-row">
          {LANGUAGES.filter((language) => language !== source).map((language) => (
            <TextField
              key={language}
              id={`${path}.${language}`}
              label={t('text.in', { label, language: t(`language.${language}`) })}
              {...field(language)}
            />
          ))}
        </div>
      </details>
    </div>
  )
}
