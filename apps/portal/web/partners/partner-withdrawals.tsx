import { formatInstant, Table, Tile, useLanguage, useMessages, useZone } from '@trilateral/ui'
import type { PartnerDetail } from '../answers.ts'
import { partnersTexts } from '../texts/partners.ts'

/** What the system was ordered to remove, and whether it has said that it did. */
export function PartnerWithdrawals({ partner }: { partner: PartnerDetail }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(partnersTexts)
  const { withdrawals, withdrawalsOutstanding: count } = partner
  const when = (instant: string) => formatInstant(language, instant, zone)
  return (
    <Tile
      heading={t('withdrawals')}
      finding={count === 0 ? t('withdrawals.none') : t('withdrawals.waiting', { count })}
    >
      {withdrawals.length === 0 ? (
        <p className="quiet">{t('withdrawals.empty')}</p>
      ) : (
        <Table
          caption={t('withdrawals.caption')}
          isCaptionHidden
          rows={withdrawals}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'record',
              header: t('col.record'),
              isRowHeader: true,
              cell: ({ source, subject }) => (
                <code className="partner-record">
                  {source} {subject}
                </code>
              ),
            },
            { key: 'because', header: t('col.because'), cell: ({ because }) => t(`because.${because}`) },
            { key: 'ordered', header: t('col.ordered'), cell: ({ orderedAt }) => when(orderedAt) },
            {
              key: 'confirmed',
              header: t('col.confirmed'),
              cell: ({ confirmedAt }) => (confirmedAt === null ? t('not-confirmed') : when(confirmedAt)),
            },
          ]}
        />
      )}
    </Tile>
  )
}
