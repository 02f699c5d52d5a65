import { textFor, type MultilingualText } from '@trilateral/contracts'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'

/** A text of a record in the reader's language, marked with its own language, and with how far the translation may be trusted. */
export function RecordText({ text, isQuiet = false }: { text: MultilingualText; isQuiet?: boolean }) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  const shown = textFor(text, language)
  const note =
    shown.language !== language
      ? t('translation.source-shown')
      : shown.state === 'provisional' || shown.state === 'stale'
        ? t(`translation.${shown.state}`)
        : null
  return (
    <>
      <span lang={shown.language}>{shown.text}</span>
      {note === null || isQuiet ? null : <span className="translation-note"> {note}</span>}
    </>
  )
}
