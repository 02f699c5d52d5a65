import { useEffect, useRef } from 'react'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

export interface Fault {
  readonly message: string
  /** The id of the field to mend, when there is one. */
  readonly fieldId?: string | undefined
}

interface Props {
  readonly faults: readonly Fault[]
  /** How often the form was sent. Each time the summary takes the focus, and never while somebody mends a field. */
  readonly attempt: number
}

/** What was refused, on top of the form, each entry a way to its field. */
export function ErrorSummary({ faults, attempt }: Props) {
  const t = useMessages(kit)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (faults.length === 0) return null
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <p className="error-summary-title">{t('errors.title', { count: faults.length })}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.fieldId ?? ''} ${fault.message}`}>
            {fault.fieldId === undefined ? (
              fault.message
            ) : (
              <a
                href={`#${fault.fieldId}`}
                onClick={(click) => {
                  click.preventDefault()
                  focusOn(fault.fieldId)
                }}
              >
                {fault.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusOn(id: string | undefined) {
  const field = id === undefined ? null : document.getElementById(id)
  const control = field?.matches('input, select, textarea, button')
    ? field
    : field?.querySelector<HTMLElement>('input, select, textarea, button')
  control?.scrollIntoView({ block: 'center' })
  control?.focus()
}
