import { useQuery } from '@tanstack/react-query'
import { areas, type Language } from '@trilateral/contracts'

interface WorkArea {
  readonly code: string
  readonly name: string
  readonly url: string
}

/** The work areas' own apps, where this installation runs them. */
export function useWorkAreas(language: Language): readonly WorkArea[] {
  const { data } = useQuery({ queryKey: ['config'], queryFn: readAddresses })
  return areas.flatMap(({ code, name }) => {
    const url = data?.get(code)
    return url === undefined ? [] : [{ code, name: name[language], url }]
  })
}

async function readAddresses(): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch('/config.json')
  if (!answer.ok) throw new Error(`the portal's configuration could not be read: HTTP ${answer.status}`)
  const body = (await answer.json()) as { areas: readonly { code: string; url: string }[] }
  return new Map(body.areas.map(({ code, url }) => [code, url]))
}
