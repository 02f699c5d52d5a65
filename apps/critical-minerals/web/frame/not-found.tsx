import { PageHead, TextLink, useMessages } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'

export function NotFound() {
  const t = useMessages(texts)
  return (
    <>
      <PageHead title={t('not-found.title')} />
      <p>
        <TextLink href="/">{t('not-found.back')}</TextLink>
      </p>
    </>
  )
}
