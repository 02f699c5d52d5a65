import { textFor } from '@trilateral/contracts'
import { message, useLanguage } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import { useServer } from '../frame/desk.tsx'
import { factTexts } from '../refusals/fact-texts.ts'

/** An area has a handful of programs: those of the first page are known by their titles, another one is called what it is. */
const KNOWN = 100

/** The programs that a form can offer. */
export function usePrograms(): readonly { readonly value: string; readonly label: string }[] {
  const { language } = useLanguage()
  const { data } = useQuery(useServer().register.queryOptions({ limit: KNOWN }))
  return (data?.items ?? []).map(({ id, state }) => ({
    value: id,
    label: textFor(state.title, language).text,
  }))
}

export function useProgramTitles(): (id: string) => string {
  const { language } = useLanguage()
  const titles = new Map(usePrograms().map(({ value, label }) => [value, label]))
  return (id) => titles.get(id) ?? message(factTexts, language, 'entity.program')
}
