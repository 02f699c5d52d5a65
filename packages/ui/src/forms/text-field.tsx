import { Field, type FieldText } from './field.tsx'

interface Props extends FieldText {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'url' | 'search'
  readonly rows?: number
  /** The language of what is typed, so that fonts and screen readers follow it. */
  readonly lang?: string | undefined
}

/** One line of text, or several with `rows`. Enter while an input method composes stays with the input method. */
export function TextField({ value, onChange, type = 'text', rows, lang, ...text }: Props) {
  return (
    <Field text={text}>
      {(wiring) =>
        rows === undefined ? (
          <input
            {...wiring}
            className="control"
            type={type}
            lang={lang}
            value={value}
            autoComplete="off"
            onChange={(change) => onChange(change.target.value)}
            onKeyDown={(key) => {
              // 229: WebKit ends the composition before the key arrives, and says so only by this code.
              if (key.key === 'Enter' && (key.nativeEvent.isComposing || key.keyCode === 229))
                key.preventDefault()
            }}
          />
        ) : (
          <textarea
            {...wiring}
            className="control"
            lang={lang}
            rows={rows}
            value={value}
            onChange={(change) => onChange(change.target.value)}
          />
        )
      }
    </Field>
  )
}
