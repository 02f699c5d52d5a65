import { useId, type ReactNode } from 'react'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

/** What every field of a form says about itself. `error` is the refusal in the reader's words. */
export interface FieldText {
  readonly id?: string
  readonly label: string
  readonly description?: string | undefined
  readonly error?: string | undefined
  readonly isRequired?: boolean
}

interface Wiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

/** Label above, help below it, error between help and control: read in that order by eye and by ear. */
export function Field({ text, children }: { text: FieldText; children: (wiring: Wiring) => ReactNode }) {
  const t = useMessages(kit)
  const made = useId()
  const id = text.id ?? made
  const described = [text.description && `${id}-help`, text.error && `${id}-error`].filter(Boolean)
  return (
    <div className="field" data-invalid={text.error ? '' : undefined}>
      <label htmlFor={id} className="field-label">
        {text.label}
        {text.isRequired ? <span className="field-need"> {t('required')}</span> : null}
      </label>
      {text.description ? (
        <p id={`${id}-help`} className="field-help">
          {text.description}
        </p>
      ) : null}
      {text.error ? (
        <p id={`${id}-error`} className="field-error">
          {text.error}
        </p>
      ) : null}
      {children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': text.error ? true : undefined,
        'aria-required': text.isRequired ? true : undefined,
      })}
    </div>
  )
}
