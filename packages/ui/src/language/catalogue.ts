import type { Language } from '@trilateral/contracts'
import { createIntl, createIntlCache, type IntlShape } from 'react-intl'

/** Texts of one part of the product in all three languages, as ICU messages. */
export interface Catalogue<Id extends string = string> {
  readonly texts: Readonly<Record<Language, Readonly<Record<Id, string>>>>
}

/** What fills a message's placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>

/**
 * Declares a catalogue. English fixes the ids; a key that Japanese or Korean lacks does not compile.
 * Each app keeps its own, so that two apps cannot disagree about an id.
 */
export function createCatalogue<const Id extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Id, string>>>>,
): Catalogue<Id> {
  return { texts }
}

const cache = createIntlCache()
const made = new WeakMap<Catalogue, Map<Language, IntlShape>>()

/** A broken message throws, in tests first, instead of showing its id to an official. */
function fail(error: Error): never {
  throw error
}

function intlFor(catalogue: Catalogue, language: Language): IntlShape {
  const byLanguage = made.get(catalogue) ?? new Map<Language, IntlShape>()
  made.set(catalogue, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const messages = { ...catalogue.texts[language] }
  const intl = createIntl({ locale: language, messages, onError: fail }, cache)
  byLanguage.set(language, intl)
  return intl
}

/** One message in one language. */
export function message<Id extends string>(
  catalogue: Catalogue<Id>,
  language: Language,
  id: Id,
  values: MessageValues = {},
): string {
  return intlFor(catalogue, language).formatMessage({ id }, values)
}
