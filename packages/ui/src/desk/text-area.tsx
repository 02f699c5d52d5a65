import { useId } from 'react'
import { Field, type FieldText } from '../forms/field.tsx'
import { useMessages } from '../language/language.tsx'
import { deskTexts } from './desk-messages.ts'

interface Props extends FieldText {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Characters allowed. More can be typed, and is said: a pasted text must not be cut silently. */
  readonly limit: number
  readonly rows?: number
  readonly lang?: string | undefined
}

/** Letters as people count them: 齋 and 한 are one, and so is an emoji of several code points. */
export const countLetters = (text: string) =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length

/** Several lines with a count of what is left. Screen readers hear the count when they enter the field, not at every key. */
export function TextArea({ value, onChange, limit, rows = 4, lang, ...text }: Props) {
  const t = useMessages(deskTexts)
  const count = useId()
  const left = limit - countLetters(value)
  return (
    <Field text={text}>
      {(wiring) => (
        <>
          <textarea
            {...wiring}
            aria-describedby={[wiring['aria-describedby'], count].filter(Boolean).join(' ')}
            className="control"
            lang={lang}
            rows={rows}
            value={value}
            onChange={(change) => onChange(change.target.value)}
          />
          <p id={count} className="text-count" data-over={left < 0 ? '' : undefined}>
            {left < 0 ? t('count.over', { over: -left }) : t('count.left', { left })}
          </p>
        </>
      )}
    </Field>
  )
}
