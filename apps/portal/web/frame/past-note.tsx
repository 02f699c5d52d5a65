import { Button, formatDate, useLanguage, useMessages } from '@trilateral/ui'
import { useRef } from 'react'
import { portal } from '../texts/texts.ts'
import { useChooseDay } from './use-choose-day.ts'
import { usePastDay } from './use-past-day.ts'

/** Says that the page does not show today, and leads back: an old state must not pass for the present. */
export function PastNote() {
  const { language } = useLanguage()
  const t = useMessages(portal)
  const choose = useChooseDay()
  const day = usePastDay()
  const place = useRef<HTMLDivElement>(null)
  const goBack = () => {
    choose(undefined)
    // The button goes away under the focus, which then stays in its place and not on top of the page.
    place.current?.focus()
  }
  // The place is there before the sentence: only then does a screen reader speak it.
  return (
    <div ref={place} tabIndex={-1} className={day === undefined ? 'past-note' : 'past-note known-note'}>
      <output>{day === undefined ? null : t('past.note', { date: formatDate(language, day) })}</output>
      {day === undefined ? null : (
        <Button look="quiet" onPress={goBack}>
          {t('past.today')}
        </Button>
      )}
    </div>
  )
}
