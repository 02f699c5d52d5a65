import type { Area, Language, Refusal } from '@trilateral/contracts'
import {
  AppShell,
  DemoBanner,
  ErrorState,
  Loading,
  PageHead,
  SignInPage,
  signOut,
  useLanguage,
  useMessages,
  type NavigationItem,
} from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { DeskProvider, type WorkProgramServer } from '../frame/desk.tsx'
import { words } from '../frame/words.ts'
import { workProgramNavigation } from '../navigation.ts'
import { areaTexts } from './area-texts.ts'
import { FRESH_FOR_MS } from './connect-area.ts'
import { sessionQuery } from './session-query.ts'

/** A place of the area's own, in the navigation. */
export interface AreaPlace {
  readonly label: string
  readonly href: string
  /** Whether the reader, who is at this path, is there. Left out: at the address or anywhere under it. */
  readonly isAt?: (path: string) => boolean
}

interface Props {
  readonly area: Pick<Area, 'code' | 'name'>
  /** The work program's procedures as the area mounts them. */
  readonly server: WorkProgramServer
  /** The area's own places, which stand after those of the work program. */
  readonly places: readonly AreaPlace[]
  /** A refusal of the area's own rules in the reader's words. */
  readonly explain: (language: Language, refusal: Refusal) => string
  /** Where the leadership portal is; null where none is set up, undefined while nobody knows. */
  readonly portal: string | null | undefined
}

/** The frame around every screen of an area; nobody passes it without signing in. */
export function AreaFrame({ area, server, places, explain, portal }: Props) {
  const { language } = useLanguage()
  const t = useMessages(areaTexts)
  const w = useMessages(words)
  const session = useQuery(sessionQuery)
  const location = useLocation()
  const application = area.name[language]
  const person = session.data ?? null
  const navigation: NavigationItem[] = [
    ...workProgramNavigation(language, location.pathname),
    ...[...places, { label: w('nav.failed-events'), href: '/failed-events' }].map(placeAt(location.pathname)),
    ...(portal ? [{ label: t('portal'), href: portal }] : []),
  ]
  return (
    <AppShell
      application={application}
      navigation={person ? navigation : []}
      person={person}
      onSignOut={() => void signOut()}
      banner={<DemoBanner />}
    >
      {session.isPending || session.isError ? (
        <>
          <PageHead title={application} />
          {session.isPending ? <Loading /> : <ErrorState onRetry={() => void session.refetch()} />}
        </>
      ) : person === null ? (
        <SignInPage returnTo={location.href} application={application} />
      ) : (
        <DeskProvider desk={{ server, person, area, explain, everySeconds: FRESH_FOR_MS / 1000 }}>
          <Outlet />
        </DeskProvider>
      )}
    </AppShell>
  )
}

const placeAt =
  (path: string) =>
  ({ label, href, isAt = isUnder(href) }: AreaPlace): NavigationItem => ({
    label,
    href,
    isCurrent: isAt(path),
  })

const isUnder = (href: string) => (path: string) => path === href || path.startsWith(`${href}/`)
