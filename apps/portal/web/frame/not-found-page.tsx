import { EmptyState, PageHead, TextLink, useMessages } from '@trilateral/ui'
import { portal } from '../texts/texts.ts'

export function NotFoundPage() {
  const t = useMessages(portal)
  return (
    <>
      <PageHead title={t('page.not-found')} />
      <EmptyState title={t('page.not-found')}>
        <TextLink href="/measures">{t('page.home')}</TextLink>
      </EmptyState>
    </>
  )
}
