import { isCalendarDate, type Language, type Refusal } from '@trilateral/contracts'
import { message, type Catalogue, type MessageValues } from '../language/catalogue.ts'
import { kit } from '../language/kit-messages.ts'
import { useLanguage } from '../language/language.tsx'
import { placeholdersOf } from '../language/placeholders.ts'
import { formatDate } from '../time/calendar-day.ts'

/** The refusals that every app can meet; an app's own catalogue may say them better. */
const COMMON = ['sign-in-required', 'role-missing', 'not-found', 'version-stale', 'input-invalid'] as const

/**
 * A refusal in the reader's words: `catalogue` has an explanation per code, its placeholders filled from the refusal's facts.
 * A code that no catalogue knows is still named, so that a reader can ask about it.
 */
export function explainRefusal(catalogue: Catalogue, language: Language, refusal: Refusal): string {
  const { code, facts } = refusal
  const text = catalogue.texts[language][code]
  if (text !== undefined) return message(catalogue, language, code, legible(text, language, facts))
  const common = COMMON.find((each) => each === code)
  if (common) return message(kit, language, `refused.${common}`)
  return message(kit, language, 'refused.unknown', { code })
}

/** Days in the reader's way of writing, and a dash for a fact that this refusal does not carry. */
function legible(text: string, language: Language, facts: Refusal['facts'] = {}): MessageValues {
  const shown = (value: string | number | undefined) => {
    if (value === undefined || value === '') return '–'
    return isCalendarDate(value) ? formatDate(language, value) : value
  }
  return Object.fromEntries(placeholdersOf(text).map((name) => [name, shown(facts[name])]))
}

export function RefusalMessage({ catalogue, refusal }: { catalogue: Catalogue; refusal: Refusal }) {
  const { language } = useLanguage()
  return (
    <p className="refusal" role="alert">
      {explainRefusal(catalogue, language, refusal)}
    </p>
  )
}
