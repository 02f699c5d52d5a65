import type { ReactNode } from 'react'
import { useMessages } from '../language/language.tsx'
import { chartTexts } from './charts-messages.ts'

interface Props {
  readonly name: string
  readonly className: string
  readonly children: ReactNode
}

/** What is wider than a phone scrolls within this frame, not with the page; by keyboard, too. */
export function ScrollFrame({ name, className, children }: Props) {
  const t = useMessages(chartTexts)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
    <section className={className} aria-label={t('heat.scroll', { name })} tabIndex={0}>
      {children}
    </section>
  )
}
