import type { Language } from '@trilateral/contracts'
import { Field, type FieldText } from './field.tsx'

interface Props<Value extends string> extends FieldText {
  readonly value: Value
  readonly options: readonly {
    readonly value: Value
    readonly label: string
    /** Where it is not the page's. */
    readonly lang?: Language
  }[]
  readonly onChange: (value: Value) => void
}

/** One of a list. The browser's own control: typeahead, phone wheels and forced colours come with it. */
export function Select<Value extends string>({ value, options, onChange, ...text }: Props<Value>) {
  return (
    <Field text={text}>
      {(wiring) => (
        <select
          {...wiring}
          className="control control-select"
          value={value}
          onChange={(change) => {
            const chosen = options.find((option) => option.value === change.target.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
