import { areas } from '@trilateral/contracts'
import { CALENDAR_KINDS } from '@trilateral/contracts/portal'
import { Button, Select, useLanguage, useMessages } from '@trilateral/ui'
import { FilterFold } from '../filter/filter-fold.tsx'
import { narrowedBy } from '../filter/narrowed.ts'
import { calendarTexts } from '../texts/calendar.ts'
import { termsTexts } from '../texts/terms.ts'
import type { CalendarQuestion } from './calendar-question.ts'
import { formatMonth, monthAfter } from './calendar-window.ts'

interface Props {
  readonly question: CalendarQuestion
  readonly view: 'month' | 'agenda'
  /** That is shown. */
  readonly month: string
  readonly onChange: (change: CalendarQuestion) => void
}

/** Which month, how, of which area and kind. */
export function CalendarFilter({ question, view, month, onChange }: Props) {
  const { language } = useLanguage()
  const t = useMessages(calendarTexts)
  const terms = useMessages(termsTexts)
  const { area, kind } = question
  return (
    <>
      <nav className="month-choice" aria-label={t('month-choice')} data-screen-only>
        <Button look="quiet" onPress={() => onChange({ month: monthAfter(month, -1) })}>
          {t('month-before')}
        </Button>
        <strong aria-live="polite">{formatMonth(language, month)}</strong>
        <Button look="quiet" onPress={() => onChange({ month: monthAfter(month, 1) })}>
          {t('month-after')}
        </Button>
        {question.month === undefined ? null : (
          <Button look="quiet" onPress={() => onChange({ month: undefined })}>
            {t('month-now')}
          </Button>
        )}
      </nav>
      <FilterFold narrowed={narrowedBy({ area, kind })}>
        <search className="filters" aria-label={terms('search')}>
          <Select
            label={t('view')}
            value={view}
            options={[
              { value: 'agenda', label: t('view.agenda') },
              { value: 'month', label: t('view.month') },
            ]}
            onChange={(chosen) => onChange({ view: chosen })}
          />
          <Select<string>
            label={t('filter.area')}
            value={area ?? ''}
            options={[
              { value: '', label: terms('any') },
              ...areas.map(({ code, name }) => ({ value: code, label: name[language] })),
            ]}
            onChange={(code) => onChange({ area: code || undefined })}
          />
          <Select<string>
            label={t('filter.kind')}
            value={kind ?? ''}
            options={[
              { value: '', label: terms('any') },
              ...CALENDAR_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
            ]}
            onChange={(chosen) => onChange({ kind: CALENDAR_KINDS.find((each) => each === chosen) })}
          />
        </search>
      </FilterFold>
    </>
  )
}
