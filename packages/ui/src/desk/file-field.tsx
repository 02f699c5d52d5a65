import { useRef, useState, type DragEvent } from 'react'
import { Button } from '../forms/button.tsx'
import { Field, type FieldText } from '../forms/field.tsx'
import { useMessages } from '../language/language.tsx'
import { deskTexts } from './desk-messages.ts'

interface Props extends FieldText {
  readonly value: File | null
  readonly onChange: (file: File | null) => void
  /** Endings that are taken, `.csv`. The server decides in the end; this saves the way there. */
  readonly kinds: readonly string[]
  /** kB. */
  readonly limit?: number
}

const kilobytes = (size: number) => Math.max(1, Math.round(size / 1000))

/** A file, chosen or dropped. The browser's own control carries the keyboard, its words are ours; the frame takes what is dropped. */
export function FileField({ value, onChange, kinds, limit = 5000, ...text }: Props) {
  const t = useMessages(deskTexts)
  const [refusal, setRefusal] = useState<string>()
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const take = (file: File | undefined) => {
    if (!file) return
    const isKind = kinds.some((kind) => file.name.toLowerCase().endsWith(kind))
    if (!isKind) setRefusal(t('file.wrong-kind', { kinds: kinds.join(', ') }))
    else if (kilobytes(file.size) > limit) setRefusal(t('file.too-large', { limit }))
    else {
      setRefusal(undefined)
      onChange(file)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }
  return (
    <Field text={{ ...text, error: refusal ?? text.error }}>
      {(wiring) => (
        <div
          className="file-field"
          data-over={isOver ? '' : undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <input
            {...wiring}
            ref={input}
            className="for-ears file-input"
            type="file"
            accept={kinds.join(',')}
            onChange={(change) => {
              take(change.target.files?.[0])
              // The same file, mended, must be taken when it is chosen again.
              change.target.value = ''
            }}
          />
          <label htmlFor={wiring.id} className="button button-secondary">
            {t('file.choose')}
          </label>
          <p className="file-words">
            {t('file.drop')} · {t('file.kind', { kinds: kinds.join(', ') })}
          </p>
          <output className="file-chosen">
            {value === null
              ? t('file.none')
              : t('file.chosen', { name: value.name, size: kilobytes(value.size) })}
          </output>
          {value === null ? null : (
            <Button
              look="quiet"
              onPress={() => {
                onChange(null)
                input.current?.focus()
              }}
            >
              {t('file.remove')}
            </Button>
          )}
        </div>
      )}
    </Field>
  )
}
