import { PageHead, TextLink, useMessages } from '@trilateral/ui'
import { useTitle } from '../frame/desk.tsx'
import { areaTexts } from './area-texts.ts'

export function NotFound() {
  const t = useMessages(areaTexts)
  useTitle(t('no-such-page'))
  return (
    <>
      <PageHead title={t('no-such-page')} />
      <p>
        <TextLink href="/">{t('to-my-work')}</TextLink>
      </p>
    </>
  )
}
