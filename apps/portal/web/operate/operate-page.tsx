import './operate.css'
import { useQuery } from '@tanstack/react-query'
import { formatInstant, PageHead, TextLink, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { useAddress } from '../frame/use-past-day.ts'
import { useTitle } from '../frame/use-title.ts'
import { gateway } from '../gateway.ts'
import type { Operation } from '../answers.ts'
import { operateTexts } from '../texts/operate.ts'
import { AreaOperations } from './area-operations.tsx'
import { Processes } from './processes.tsx'

const AGAIN_SECONDS = 2

/** Whether what officials record arrives, for people who run no computers. */
export function OperatePage() {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(operateTexts)
  const asked = useQuery(
    gateway.operate.get.queryOptions(undefined, { refetchInterval: AGAIN_SECONDS * 1000 }),
  )
  const finding = useFinding()
  const title = asked.data ? finding(asked.data) : t('eyebrow')
  useTitle(title)
  if (asked.data === undefined) return <NotLoaded title={t('eyebrow')} query={asked} />
  const operation = asked.data
  return (
    <>
      <PageHead
        eyebrow={t('eyebrow')}
        title={title}
        lead={t('lead')}
        meta={
          <p className="quiet">
            {t('read', { time: formatInstant(language, operation.at, zone), seconds: AGAIN_SECONDS })}
          </p>
        }
      />
      <AreaOperations operation={operation} />
      <div className="operate-tiles">
        <FailedTile operation={operation} />
        <BreakerTile operation={operation} />
        <Tile
          heading={t('stuck')}
          finding={
            operation.stuckSeconds > 2
              ? t('stuck-since', { seconds: operation.stuckSeconds })
              : t('stuck-fine')
          }
        />
      </div>
      <Processes />
    </>
  )
}

function useFinding() {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(operateTexts)
  return ({ areas, stream, stuckSeconds }: Operation) => {
    const states = new Set(areas.map(({ state }) => state))
    const count = areas.reduce((sum, { waiting }) => sum + waiting, 0)
    if (states.has('stopped')) return t('finding.stopped')
    if (states.has('unknown'))
      return t('finding.unknown', {
        since: stream.staleSince === null ? '–' : formatInstant(language, stream.staleSince, zone),
      })
    if (states.has('slow')) return t('finding.slow', { seconds: stuckSeconds })
    return count > 0 ? t('finding.waiting', { count }) : t('finding.fine')
  }
}

function FailedTile({ operation: { failedEvents } }: { operation: Operation }) {
  const t = useMessages(operateTexts)
  const address = useAddress()
  return (
    <Tile
      heading={t('failed')}
      finding={failedEvents === 0 ? t('failed-none') : t('failed-some', { count: failedEvents })}
    >
      <p>
        <TextLink href={address('/failed-events')}>{t('failed-open')}</TextLink>
      </p>
    </Tile>
  )
}

function BreakerTile({ operation: { breakers } }: { operation: Operation }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(operateTexts)
  const tripped = breakers.find(({ isTripped }) => isTripped)
  const since = tripped?.since ? formatInstant(language, tripped.since, zone) : '–'
  return (
    <Tile
      heading={t('breaker')}
      finding={tripped ? t(`breaker.${tripped.rule ?? 'share'}`, { since }) : t('breaker-fine')}
    />
  )
}
