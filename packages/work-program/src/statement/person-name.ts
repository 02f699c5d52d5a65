import type { Language } from '@trilateral/contracts'

/**
 * A person's name in Latin letters, and the order in which that person is named: a matter of the person, not of the
 * reader's language or of the country.
 */
export interface PersonName {
  readonly family: string
  /** Null while no source gives it. */
  readonly given: string | null
  readonly displayOrder: 'family-first' | 'given-first'
  /** As a source writes it in Japanese or Korean; missing where none was read. */
  readonly written?: Readonly<Partial<Record<Exclude<Language, 'en'>, string>>>
}

/** "Saito Ken", "Ahn Duk-geun", "Gina Raimondo": as the person is named, in the reader's script where a source gives it. */
export function displayName(name: PersonName, language: Language = 'en'): string {
  const written = language === 'en' ? undefined : name.written?.[language]
  if (written !== undefined) return written
  const { family, given, displayOrder } = name
  if (given === null) return family
  return displayOrder === 'family-first' ? `${family} ${given}` : `${given} ${family}`
}
