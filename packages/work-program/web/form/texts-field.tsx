import { LANGUAGES, type Language } from '@trilateral/contracts'
import { Disclosure, TextField, useMessages } from '@trilateral/ui'
import { TextArea } from '@trilateral/ui/desk'
import { formTexts } from './form-texts.ts'
import { TEXT_LIMIT, type Texts } from './texts-draft.ts'

interface Props {
  /** The path that refusals use; it is also the field's id. */
  readonly path: string
  readonly label: string
  readonly description?: string | undefined
  /** The language that is written first; the others are provisional translations. */
  readonly source: Language
  readonly value: Texts
  readonly isRequired?: boolean
  /** One line without it. */
  readonly rows?: number
  readonly error: string | undefined
  readonly onChange: (value: Texts) => void
}

/** A text in the language of the record, and, folded away, its translations. */
export function TextsField(props: Props) {
  const { path, label, description, source, value, isRequired = false, rows, error, onChange } = props
  const t = useMessages(formTexts)
  const field = (language: Language) => ({
    value: value[language],
    lang: language,
    onChange: (text: string) => onChange({ ...value, [language]: text }),
  })
  const own = { id: path, label, isRequired, error, description }
  return (
    <div className="text-fields">
      {rows === undefined ? (
        <TextField {...own} {...field(source)} />
      ) : (
        <TextArea {...own} {...field(source)} rows={rows} limit={TEXT_LIMIT} />
      )}
      <Disclosure summary={t('translations')}>
        <div className="fields-row">
          {LANGUAGES.filter((language) => language !== source).map((language) => (
            <TextField
              key={language}
              id={`${path}.${language}`}
              label={t('in-language', { label, language: t(`language.${language}`) })}
              {...(rows === undefined ? {} : { rows })}
              {...field(language)}
            />
          ))}
        </div>
      </Disclosure>
    </div>
  )
}
