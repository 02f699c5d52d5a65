import { isLanguage, type Language } from '@trilateral/contracts'

/** What the address asks for; otherwise the first language of ours that the browser would like. */
export function languageOf(asked: unknown, accepted: string | undefined): Language {
  if (isLanguage(asked)) return asked
  const wishes = (accepted ?? '').split(',').map((wish) => {
    const [tag = '', ...rest] = wish.trim().split(';')
    const quality = rest.map((each) => each.trim()).find((each) => each.startsWith('q='))
    return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality?.slice(2) ?? 1) }
  })
  const [first] = wishes
    .filter(({ language, quality }) => isLanguage(language) && quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  return isLanguage(first?.language) ? first.language : 'en'
}
