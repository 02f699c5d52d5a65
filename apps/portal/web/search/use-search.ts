import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useLanguage } from '@trilateral/ui'
import { useEffect, useState } from 'react'
import { gateway } from '../gateway.ts'
import type { SearchQuestion } from './search-question.ts'

/**
 * Shorter than a search field's rest: someone who has opened a palette waits for it. It is asked while an input method composes too:
 * the last syllable of a Korean word is never finished before the next begins.
 */
const TYPING_RESTS_MS = 120

/** What was typed, when the typing rests. */
export function useRested(typed: string): string {
  const [rested, setRested] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed.trim()), TYPING_RESTS_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return rested
}

export function useSearchAnswer(
  query: string,
  { kind, limit }: Pick<SearchQuestion, 'kind'> & { limit: number },
) {
  const { language } = useLanguage()
  return useQuery(
    gateway.search.find.queryOptions(
      { query, language, kind, limit },
      { enabled: query !== '', placeholderData: keepPreviousData, retry: 1 },
    ),
  )
}
