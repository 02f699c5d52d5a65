import { EmptyState, formatDate, useLanguage, useMessages } from '@trilateral/ui'
import type { ReactNode } from 'react'
import { portal } from '../texts/texts.ts'
import { usePastDay } from './use-past-day.ts'

interface Props {
  /** Filters are set: they, and not the day, may have left nothing. */
  readonly isNarrowed?: boolean
  /** Why there is nothing today. */
  readonly title: string
  readonly why: string
  /** What the reader can do about it. */
  readonly children?: ReactNode
}

/** A page without an answer. As of a past day that is no news of today: it was not known here then. */
export function NothingHere({ isNarrowed = false, title, why, children }: Props) {
  const { language } = useLanguage()
  const t = useMessages(portal)
  const past = usePastDay()
  const day = isNarrowed ? undefined : past
  return (
    <EmptyState title={day === undefined ? title : t('past.none', { date: formatDate(language, day) })}>
      <p>{day === undefined ? why : t('past.none-why')}</p>
      {children}
    </EmptyState>
  )
}
