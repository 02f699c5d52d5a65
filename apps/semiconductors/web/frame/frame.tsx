import { semiconductors } from '@trilateral/contracts/semiconductors'
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
  type SignedInPerson,
} from '@trilateral/ui'
import { DeskProvider, workProgramNavigation } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { texts } from '../messages/texts.ts'
import { FRESH_FOR_MS, server } from './server.ts'
import { sessionQuery, SignedIn } from './signed-in.tsx'

/** The frame around every screen; nobody passes it without signing in. */
export function Frame() {
  const { language } = useLanguage()
  const session = useQuery(sessionQuery)
  const application = semiconductors.name[language]
  const location = useLocation()
  const person = session.data ?? null
  return (
    <AppShell
      application={application}
      navigation={useNavigation(person)}
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
        <SignedIn value={person}>
          <DeskProvider
            desk={{
              server: server.workProgram,
              person,
              area: semiconductors,
              everySeconds: FRESH_FOR_MS / 1000,
            }}
          >
            <Outlet />
          </DeskProvider>
        </SignedIn>
      )}
    </AppShell>
  )
}

function useNavigation(person: SignedInPerson | null) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const path = useLocation({ select: (location) => location.pathname })
  const portal = useQuery(
    server.reference.portal.queryOptions(undefined, { staleTime: Infinity, refetchInterval: false }),
  )
  if (!person) return []
  return [
    ...workProgramNavigation(language, path),
    { label: t('nav.register'), href: '/register', isCurrent: path.startsWith('/register') },
    ...(portal.data?.url ? [{ label: t('nav.portal'), href: portal.data.url }] : []),
  ]
}
