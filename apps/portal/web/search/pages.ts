import { LANGUAGES, searchGrams, type Language } from '@trilateral/contracts'
import { portal } from '../texts/texts.ts'

export interface FoundPage {
  readonly href: string
  readonly name: string
}

const PAGES = [
  ['/', 'nav.brief'],
  ['/commitments', 'nav.commitments'],
  ['/programs', 'nav.programs'],
  ['/timeline', 'nav.timeline'],
  ['/calendar', 'nav.calendar'],
  ['/alerts', 'nav.alerts'],
  ['/supply', 'nav.supply'],
  ['/measures', 'nav.measures'],
  ['/events', 'nav.events'],
  ['/failed-events', 'nav.failed-events'],
  ['/operate', 'nav.operate'],
  ['/recalls', 'nav.recalls'],
] as const

interface Tool {
  readonly url: string
  readonly name: Readonly<Record<Language, string>>
}

/** The pages, and the areas' tools, whose name in any of the languages has the words; without words all of them. */
export function pagesFound(query: string, language: Language, tools: readonly Tool[]): FoundPage[] {
  const asked = searchGrams(query)
  const all = [
    ...PAGES.map(([href, id]) => ({
      href,
      names: { en: portal.texts.en[id], ja: portal.texts.ja[id], ko: portal.texts.ko[id] },
    })),
    ...tools.map(({ url, name }) => ({ href: url, names: name })),
  ]
  return all
    .filter(({ names }) => {
      const grams = new Set(searchGrams(LANGUAGES.map((each) => names[each]).join('\n')))
      return asked.every((gram) => grams.has(gram))
    })
    .map(({ href, names }) => ({ href, name: names[language] }))
}
