import { textFor } from '@trilateral/contracts'
import { message, useLanguage } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import { useServer } from '../frame/desk.tsx'
import { factTexts } from '../refusals/fact-texts.ts'

/** An area has a handful of programs: those of the first page are known by their titles, another one is called what it is. */
const KNOWN = 100

export function useProgramTitles(): (id: string) => string {
  const { language } = useLanguage()
  const { data } = useQuery(useServer().register.queryOptions({ limit: KNOWN }))
  const titles = new Map(data?.items.map(({ id, state }) => [id, textFor(state.title, language).text]))
  return (id) => titles.get(id) ?? message(factTexts, language, 'entity.program')
}
