import type { CalendarDate } from '@trilateral/contracts'
import { DateField, useMessages } from '@trilateral/ui'
import { useState } from 'react'
import { portal } from '../texts/texts.ts'
import { useToday } from './today.tsx'
import { useChooseDay } from './use-choose-day.ts'
import { usePastDay } from './use-past-day.ts'

/** While the year 2025 is typed, the control holds the years 2, 20 and 202: none of them is a question. */
const FIRST_DAY = '1900-01-01'

/** Which day's knowledge the page shows. It stands at the same place on every page that has a past. */
export function DayChoice() {
  const t = useMessages(portal)
  const choose = useChooseDay()
  const day = usePastDay()
  const today = useToday()
  const [typed, setTyped] = useState(day ?? today)
  const [shown, setShown] = useState(day)
  if (shown !== day) {
    // The address changed by other means than typing here: back, or "today".
    setShown(day)
    setTyped(day ?? today)
  }
  const type = (chosen: CalendarDate) => {
    setTyped(chosen)
    if (chosen >= FIRST_DAY && chosen <= today) choose(chosen === today ? undefined : chosen)
  }
  return (
    <div className="day-choice" data-screen-only>
      <DateField
        label={t('past.choose')}
        value={typed}
        error={typed > today ? t('past.to-come') : undefined}
        onChange={type}
      />
    </div>
  )
}
