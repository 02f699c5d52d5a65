const PLACEHOLDER = /\{\s*(\w+)\s*[,}]/g

/** The names that an ICU message wants filled, sorted, each once. */
export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))].toSorted()
