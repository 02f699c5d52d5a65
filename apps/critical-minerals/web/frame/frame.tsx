import { criticalMinerals } from '@trilateral/contracts/critical-minerals'
import { useMessages } from '@trilateral/ui'
import { AreaFrame } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'
import { server } from './server.ts'

/** The frame around every screen, with this area's places. */
export function Frame() {
  const t = useMessages(texts)
  const portal = useQuery(
    server.reference.portal.queryOptions(undefined, { staleTime: Infinity, refetchInterval: false }),
  )
  return (
    <AreaFrame
      area={criticalMinerals}
      server={server.workProgram}
      explain={explain}
      portal={portal.data?.url}
      places={[
        {
          label: t('nav.measures'),
          href: '/measures',
          isAt: (path) => path.startsWith('/measures') || path === '/record',
        },
        { label: t('nav.supply'), href: '/supply' },
        { label: t('nav.chain'), href: '/chain' },
        { label: t('nav.projects'), href: '/projects' },
        { label: t('nav.tariff-lines'), href: '/tariff-lines' },
      ]}
    />
  )
}
