import { Outlet, useLocation } from '@tanstack/react-router'
import {
  AppShell,
  DemoBanner,
  ErrorState,
  Freshness,
  Loading,
  OutsideLink,
  SignInPage,
  signOut,
  useLanguage,
  useMessages,
  type PersonRole,
} from '@trilateral/ui'
import { LiveProvider, useLive } from '../live/live-provider.tsx'
import { OpenSearch } from '../search/open-search.tsx'
import { useSession } from '../session/use-session.ts'
import { portal } from '../texts/texts.ts'
import { TodayProvider } from './today.tsx'
import { useAddress } from './use-past-day.ts'
import { useWorkAreas } from './use-work-areas.ts'

/** Every page of the portal stands in this frame; without a session it offers the sign-in. */
export function PortalFrame() {
  const session = useSession()
  const { href } = useLocation()
  const t = useMessages(portal)
  if (session.data)
    return (
      <TodayProvider>
        <LiveProvider>
          <SignedIn />
        </LiveProvider>
      </TodayProvider>
    )
  return (
    <AppShell
      application={t('portal')}
      navigation={[]}
      person={null}
      onSignOut={() => undefined}
      banner={<DemoBanner />}
    >
      {session.isPending ? (
        <Loading />
      ) : session.isError ? (
        <ErrorState onRetry={() => void session.refetch()} />
      ) : (
        <SignInPage returnTo={href} application={t('portal')} />
      )}
    </AppShell>
  )
}

function SignedIn() {
  const { data: person } = useSession()
  const { pathname } = useLocation()
  const live = useLive()
  const t = useMessages(portal)
  const address = useAddress()
  const page = (href: string, label: string) => ({
    href: address(href),
    label,
    isCurrent: href === '/' ? pathname === '/' : pathname.startsWith(href),
  })
  return (
    <AppShell
      application={t('portal')}
      navigation={[
        page('/', t('nav.brief')),
        page('/commitments', t('nav.commitments')),
        page('/programs', t('nav.programs')),
        page('/timeline', t('nav.timeline')),
        page('/calendar', t('nav.calendar')),
        page('/alerts', t('nav.alerts')),
        page('/notices', t('nav.notices')),
        page('/supply', t('nav.supply')),
        page('/measures', t('nav.measures')),
        page('/events', t('nav.events')),
        page('/recalls', t('nav.recalls')),
        page('/failed-events', t('nav.failed-events')),
        page('/operate', t('nav.operate')),
        ...(watchesPartners(person?.roles) ? [page('/partners', t('nav.partners'))] : []),
      ]}
      person={person ?? null}
      onSignOut={() => void signOut()}
      banner={<DemoBanner />}
      tools={<OpenSearch />}
      status={
        <Freshness
          lastEventAt={live.lastEventAt}
          isConnected={live.isConnected}
          connectedUntil={live.connectedUntil}
          {...(person ? { party: person.party } : {})}
        />
      }
    >
      <Outlet />
      <WorkAreas />
    </AppShell>
  )
}

/** Systems are the secretariat's to manage and the auditors' to see: nobody else is shown the way. */
const watchesPartners = (roles: readonly PersonRole[] = []) =>
  roles.includes('secretariat') || roles.includes('auditor')

function WorkAreas() {
  const { language } = useLanguage()
  const t = useMessages(portal)
  const workAreas = useWorkAreas(language)
  return (
    <nav className="work-areas" aria-label={t('nav.elsewhere')}>
      {workAreas.length > 0 ? (
        <>
          <p className="work-areas-title">{t('nav.work-areas')}</p>
          <ul>
            {workAreas.map(({ code, name, url }) => (
              <li key={code}>
                <OutsideLink href={url}>{name}</OutsideLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="work-areas-title">{t('nav.for-systems')}</p>
      <ul>
        <li>
          <OutsideLink href={`/contracts/?lang=${language}`}>{t('nav.contracts')}</OutsideLink>
        </li>
      </ul>
    </nav>
  )
}
