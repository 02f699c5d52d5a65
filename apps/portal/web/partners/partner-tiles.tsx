import { formatInstant, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import type { ReactNode } from 'react'
import type { PartnerDetail } from '../answers.ts'
import { partnersTexts } from '../texts/partners.ts'

/** Four findings: what goes out, what comes in, what it has to remove, how it connects. */
export function PartnerTiles({ partner }: { partner: PartnerDetail }) {
  return (
    <div className="partner-tiles">
      <Out partner={partner} />
      <In partner={partner} />
      <Ways partner={partner} />
    </div>
  )
}

function useWhen() {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(partnersTexts)
  return (instant: string | null) => (instant === null ? t('never') : formatInstant(language, instant, zone))
}

function Out({ partner: { state, waiting, sentAt, readAt, log, unread } }: { partner: PartnerDetail }) {
  const t = useMessages(partnersTexts)
  const when = useWhen()
  const finding =
    state === 'suspended'
      ? t('out.held', { count: waiting })
      : waiting > 0
        ? t('out.waiting', { count: waiting })
        : log.head === 0
          ? t('out.none')
          : t('out.all')
  return (
    <Tile heading={t('out')} finding={finding}>
      <dl className="partner-facts">
        <Fact name={t('out.sent')}>{when(sentAt)}</Fact>
        <Fact name={t('out.read')}>{when(readAt)}</Fact>
        <Fact name={t('out.log')}>{log.head}</Fact>
        <Fact name={t('out.unread')}>{unread ?? t('out.unread-unknown')}</Fact>
      </dl>
    </Tile>
  )
}

function In({ partner: { wroteAt, refusals } }: { partner: PartnerDetail }) {
  const t = useMessages(partnersTexts)
  const when = useWhen()
  const finding =
    wroteAt === null ? t('in.none') : refusals === 0 ? t('in.fine') : t('in.refused', { count: refusals })
  return (
    <Tile heading={t('in')} finding={finding}>
      <dl className="partner-facts">
        <Fact name={t('in.wrote')}>{when(wroteAt)}</Fact>
      </dl>
    </Tile>
  )
}

function Ways({ partner: { ways } }: { partner: PartnerDetail }) {
  const t = useMessages(partnersTexts)
  const { kafka, topics, http } = ways
  return (
    <Tile heading={t('connect')} finding={kafka ? t('connect.both') : t('connect.http-only')}>
      <dl className="partner-facts">
        {kafka ? (
          <>
            <Fact name={t('connect.user')}>
              <code>{kafka.username}</code>
            </Fact>
            <Fact name={t('connect.groups')}>
              <code>{kafka.groupPrefix}</code>
            </Fact>
          </>
        ) : null}
        <Fact name={t('connect.reads')}>
          <code>{topics.out}</code>
        </Fact>
        <Fact name={t('connect.writes')}>
          <code>{topics.in}</code>
        </Fact>
        <Fact name={t('connect.rejected')}>
          <code>{topics.rejected}</code>
        </Fact>
        <Fact name={t('connect.http')}>
          <code>{http}</code>
        </Fact>
      </dl>
    </Tile>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
