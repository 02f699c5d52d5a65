import type { CalendarDate } from '@trilateral/contracts'
import { Field, type FieldText } from './field.tsx'

interface Props extends FieldText {
  /** `2026-11-27`, or '' when no day is chosen. */
  readonly value: CalendarDate
  readonly onChange: (value: CalendarDate) => void
}

/** A calendar day. The browser's own control: it knows the keyboard, the screen reader and the reader's order of parts. */
export function DateField({ value, onChange, ...text }: Props) {
  return (
    <Field text={text}>
      {(wiring) => (
        <input
          {...wiring}
          className="control control-date"
          type="date"
          max="9999-12-31"
          value={value}
          onChange={(change) => onChange(change.target.value)}
        />
      )}
    </Field>
  )
}
