import { EmptyState, TextLink, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'

export function NotFound() {
  const t = useMessages(texts)
  return (
    <EmptyState title={t('not-found.title')}>
      <TextLink href="/">{t('not-found.back')}</TextLink>
    </EmptyState>
  )
}
