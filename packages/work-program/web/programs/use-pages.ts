import { useState } from 'react'

/** The places at which further pages of a list go on. They belong to one question: with another one there are none. */
export function usePages(question: string) {
  const [pages, setPages] = useState<{ question: string; after: readonly string[] }>({ question, after: [] })
  const after = pages.question === question ? pages.after : []
  return {
    /** Undefined is the first page. */
    places: [undefined, ...after] as const,
    goOn: (next: string) => setPages({ question, after: [...after, next] }),
  }
}
