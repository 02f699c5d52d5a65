import { PageHead, TextLink, useMessages } from '@trilateral/ui'
import { useTitle } from './title.ts'
import { texts } from '../messages/texts.ts'

export function NotFound() {
  const t = useMessages(texts)
  useTitle(t('not-found.title'))
  return (
    <>
      <PageHead title={t('not-found.title')} />
      <p>
        <TextLink href="/">{t('not-found.back')}</TextLink>
      </p>
    </>
  )
}
