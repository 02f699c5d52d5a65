import type { StackState } from '@trilateral/infra-local'
import { mineralsPages, semiconductorsPages } from './desk-pages.ts'
import { partnerPages, portalPages } from './pages.ts'
import type { Desk } from './sign-in.ts'

/** Where pages are looked at, and by whom. */
export interface Place {
  readonly name: string
  readonly origin: string
  readonly person: Desk
  /** Addresses with real records of the running product in them. */
  readonly pages: () => Promise<readonly string[]>
}

type PagesOf = (desk: string) => Promise<readonly string[]>

/** An area that is not here has no screens but those of the work program. */
const PAGES_OF_DESK: Readonly<Record<string, PagesOf>> = {
  'critical-minerals': mineralsPages,
  semiconductors: semiconductorsPages,
}

/** The portal, and every area's desk. */
export function placesOf({ portal, apps }: Pick<StackState, 'portal' | 'apps'>): readonly Place[] {
  const desks = Object.entries(apps).map(([area, origin]): Place => {
    const pagesOf = PAGES_OF_DESK[area] ?? (async () => ['/'])
    const pages = () => pagesOf(origin)
    return { name: `the ${area} desk`, origin, person: 'critical-minerals-official', pages }
  })
  return [
    { name: 'the portal', origin: portal, person: 'leader', pages: () => portalPages(portal) },
    {
      name: 'the secretariat’s pages',
      origin: portal,
      person: 'secretariat',
      pages: () => partnerPages(portal),
    },
    ...desks,
  ]
}
