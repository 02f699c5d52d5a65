import { EmptyState, useMessages } from '@trilateral/ui'
import { supplyTexts } from '../messages/supply-texts.ts'

/** The file stands: where to look at it. */
export function ImportKept({ count }: { count: number }) {
  const t = useMessages(supplyTexts)
  return <EmptyState title={t('kept.title', { count })} action={{ label: t('kept.open'), href: '/supply' }} />
}
