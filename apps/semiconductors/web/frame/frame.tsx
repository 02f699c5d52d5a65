import { semiconductors } from '@trilateral/contracts/semiconductors'
import { useMessages } from '@trilateral/ui'
import { AreaFrame } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'
import { server } from './server.ts'

/** The frame around every screen, with this area's places. */
export function Frame() {
  const t = useMessages(texts)
  const indicators = useMessages(indicatorTexts)
  const portal = useQuery(
    server.reference.portal.queryOptions(undefined, { staleTime: Infinity, refetchInterval: false }),
  )
  return (
    <AreaFrame
      area={semiconductors}
      server={server.workProgram}
      explain={explain}
      portal={portal.data?.url}
      places={[
        { label: t('nav.map'), href: '/map' },
        { label: t('nav.inputs'), href: '/inputs' },
        { label: t('nav.trade'), href: '/trade' },
        { label: indicators('title'), href: '/indicators' },
        { label: t('nav.exposure'), href: '/exposure' },
        { label: t('nav.scenarios'), href: '/scenarios' },
      ]}
    />
  )
}
