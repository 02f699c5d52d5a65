import { PageHead, TextLink, useMessages } from '@trilateral/ui'
import { useTitle } from './use-title.ts'
import { portal } from '../texts/texts.ts'

export function NotFoundPage() {
  const t = useMessages(portal)
  useTitle(t('page.not-found'))
  return (
    <>
      <PageHead title={t('page.not-found')} />
      <p>{t('page.not-found-why')}</p>
      <p>
        <TextLink href="/">{t('page.home')}</TextLink>
      </p>
    </>
  )
}
