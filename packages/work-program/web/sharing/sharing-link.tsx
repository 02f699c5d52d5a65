import { TextLink, useMessages } from '@trilateral/ui'
import { useIsOfficial } from '../frame/desk.tsx'
import { sharingTexts } from './sharing-texts.ts'

interface Props {
  readonly of: { readonly entity: string; readonly id: string }
  /** Named where several such links stand on a page. */
  readonly title?: string
  readonly look?: 'secondary'
}

/** To where officials see and change who may see a record, under any record of any register. */
export function SharingLink({ of: { entity, id }, title, look }: Props) {
  const t = useMessages(sharingTexts)
  if (!useIsOfficial()) return null
  return (
    <TextLink href={`/sharing/${entity}/${id}`} {...(look ? { look } : {})}>
      {title === undefined ? (
        t('link')
      ) : (
        <>
          <span aria-hidden="true">{t('link')}</span>
          <span className="for-ears">{t('link.of', { title })}</span>
        </>
      )}
    </TextLink>
  )
}
