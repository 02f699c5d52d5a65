import { formatDate, TextLink, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import type { IndicatorPage } from './indicator-screen.tsx'
import { periodWords } from './words.ts'

type Crossing = IndicatorPage['crossings'][number]

/** The alerts that the indicator raised by itself, the newest first, and how each ended. They are of today, whatever day the page shows. */
export function CrossingsTile({ page: { crossings } }: { page: IndicatorPage }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const endWords = ({ ended }: Crossing) =>
    ended === null
      ? t('crossings.open')
      : t(`crossings.${ended.how}`, {
          period: periodWords(language, ended.period),
          day: formatDate(language, ended.foundOn),
        })
  return (
    <Tile
      heading={t('crossings.title')}
      actions={crossings.length === 0 ? null : <TextLink href="/alerts">{t('crossings.alerts')}</TextLink>}
    >
      {crossings.length === 0 ? (
        <p>{t('crossings.none')}</p>
      ) : (
        <ul className="indicator-list">
          {crossings.toReversed().map((crossing) => (
            <li key={crossing.alert}>
              <strong>
                {t('crossings.found', {
                  level: t(`level.${crossing.level}`),
                  period: periodWords(language, crossing.from),
                  day: formatDate(language, crossing.foundOn),
                })}
              </strong>{' '}
              · {endWords(crossing)}
              {crossing.alertStatus === null ? null : ` · ${t(`alert.${crossing.alertStatus}`)}`}
            </li>
          ))}
        </ul>
      )}
    </Tile>
  )
}
