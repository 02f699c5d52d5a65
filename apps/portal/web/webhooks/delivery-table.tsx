import { formatInstant, Table, useLanguage, useMessages, useZone, type Column } from '@trilateral/ui'
import type { DeliveryLine } from '../answers.ts'
import type { WebhooksText } from '../texts/webhooks.en.ts'
import { webhooksTexts } from '../texts/webhooks.ts'

/** What was sent when and what came back. */
export function DeliveryTable({ deliveries }: { readonly deliveries: readonly DeliveryLine[] }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(webhooksTexts)
  const columns: readonly Column<DeliveryLine>[] = [
    {
      key: 'at',
      header: t('column.at'),
      isRowHeader: true,
      cell: ({ at }) => <time dateTime={at}>{formatInstant(language, at, zone)}</time>,
    },
    { key: 'position', header: t('column.position'), cell: ({ position }) => position ?? t('challenge') },
    { key: 'attempt', header: t('column.attempt'), cell: ({ attempt }) => attempt },
    {
      key: 'answer',
      header: t('column.answer'),
      cell: ({ status, why }) => t(answerText(status, why), { status: status ?? 0 }),
    },
    { key: 'ms', header: t('column.ms'), cell: ({ ms }) => t('ms', { ms }) },
  ]
  return (
    <Table
      caption={t('deliveries.caption')}
      columns={columns}
      rows={deliveries}
      rowKey={({ id }) => String(id)}
    />
  )
}

function answerText(status: number | null, why: string | null): WebhooksText {
  if (status !== null) return why === null ? 'answer.status' : 'answer.redirect'
  if (why === 'timed-out' || why === 'tls') return `answer.${why}`
  return why?.startsWith('webhook-') ? 'answer.refused' : 'answer.none'
}
