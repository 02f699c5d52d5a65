import { LANGUAGES, languageSchema, type Language } from '@trilateral/contracts'

/** The reader's language: as chosen on the page, else as the application asked, else as the browser prefers. */
export function languageOf(
  chosen: string | null,
  asked: string | undefined,
  acceptLanguage: string | undefined,
): Language {
  const wishes = [chosen ?? '', ...(asked ?? '').split(' '), ...preferences(acceptLanguage)]
  for (const wish of wishes) {
    const language = languageSchema.safeParse(wish.slice(0, 2).toLowerCase())
    if (language.success) return language.data
  }
  return LANGUAGES[0]
}

function preferences(header = ''): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.split(';').map((piece) => piece.trim())
      return { tag, quality: Number(quality.slice(2)) || 0 }
    })
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag)
}
