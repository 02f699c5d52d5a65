import { useQuery } from '@tanstack/react-query'
import type { Language } from '@trilateral/contracts'

interface WorkArea {
  readonly code: string
  readonly name: string
  readonly url: string
}

/** As the portal's server tells it: the registry itself, with every event of every area, need not come to the browser for a name. */
interface Addresses {
  readonly areas: readonly {
    readonly code: string
    readonly name: Readonly<Record<Language, string>>
    readonly url: string
  }[]
}

/** The work areas' own apps, where this installation runs them. */
export function useWorkAreas(language: Language): readonly WorkArea[] {
  const { data } = useQuery({ queryKey: ['config'], queryFn: readAddresses })
  return data?.areas.map(({ code, name, url }) => ({ code, name: name[language], url })) ?? []
}

async function readAddresses(): Promise<Addresses> {
  const answer = await fetch('/config.json')
  if (!answer.ok) throw new Error(`the portal's configuration could not be read: HTTP ${answer.status}`)
  return (await answer.json()) as Addresses
}
