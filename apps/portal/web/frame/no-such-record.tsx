import { formatDate, PageHead, useLanguage, useMessages } from '@trilateral/ui'
import { portal } from '../texts/texts.ts'
import { PageLink } from './page-link.tsx'
import { PastNote } from './past-note.tsx'
import { usePastDay } from './use-past-day.ts'
import { useTitle } from './use-title.ts'

interface Props {
  readonly title: string
  /** Where all records of the kind are. */
  readonly href: string
  readonly back: string
}

/** There is no such record that the reader may see, or there was none on the day that is looked at. */
export function NoSuchRecord({ title, href, back }: Props) {
  const { language } = useLanguage()
  const t = useMessages(portal)
  const day = usePastDay()
  const heading = day === undefined ? title : t('past.none', { date: formatDate(language, day) })
  useTitle(heading)
  return (
    <>
      <PageHead title={heading} />
      {day === undefined ? null : <p>{t('past.none-why')}</p>}
      <PastNote />
      <p>
        <PageLink href={href}>{back}</PageLink>
      </p>
    </>
  )
}
