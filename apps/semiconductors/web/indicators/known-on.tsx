import type { CalendarDate } from '@trilateral/contracts'
import { formatDate, Select, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import { useNavigate } from '@tanstack/react-router'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import type { IndicatorPage } from './indicator-screen.tsx'

interface Props {
  readonly page: IndicatorPage
  /** The day that was asked for; undefined: today. */
  readonly on: CalendarDate | undefined
}

/** Which day's knowledge the page shows: today's, or that of a day on which something was released. */
export function KnownOn({ page: { id, releases }, on }: Props) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const navigate = useNavigate()
  const days = on === undefined || releases.includes(on) ? releases : [on, ...releases]
  return (
    <section className="indicator-known" aria-label={t('known.label')}>
      <Select
        id="known-on"
        label={t('known.label')}
        description={t('known.help')}
        value={on ?? ''}
        options={[
          { value: '', label: t('known.today') },
          ...days.map((day) => ({ value: day, label: formatDate(language, day) })),
        ]}
        onChange={(day) =>
          void navigate({
            to: '/indicators/$id',
            params: { id },
            search: day === '' ? {} : { on: day },
            replace: true,
            resetScroll: false,
          })
        }
      />
      {on === undefined ? null : (
        <output className="indicator-past">
          <span aria-hidden="true">↺ </span>
          {t('known.past', { day: formatDate(language, on) })}{' '}
          <TextLink href={`/indicators/${id}`}>{t('known.back')}</TextLink>
        </output>
      )}
    </section>
  )
}
