import type { CalendarDate } from '@trilateral/contracts'
import {
  Basis,
  Confidence,
  formatInstant,
  LastAssessed,
  Rating,
  ratingName,
  RecordText,
  stepsWorse,
  Table,
  Tile,
  Trend,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import type { SectorLine } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { useAddress } from '../frame/use-past-day.ts'
import { totalText } from '../record/total.ts'
import { briefTexts } from '../texts/brief.ts'

interface Props {
  readonly sectors: readonly SectorLine[]
  readonly today: CalendarDate
}

/** Every area of the statement: its worst rating, and where no report is to be had, that there is none. */
export function SectorStrip({ sectors, today }: Props) {
  const { language } = useLanguage()
  const t = useMessages(briefTexts)
  const address = useAddress()
  const reporting = sectors.filter(({ reports }) => reports === 'reporting')
  const worst = reporting.reduce<SectorLine | null>((found, sector) => {
    if (sector.rating === null) return found
    return found?.rating && (stepsWorse(found.rating, sector.rating) ?? 0) <= 0 ? found : sector
  }, null)
  const worstWords = worst?.rating
    ? t('sectors-worst', {
        name: worst.name[language],
        rating: `${worst.rating} ${ratingName(worst.rating, language)}`,
      })
    : ''
  return (
    <Tile
      heading={t('sectors')}
      finding={t('sectors-finding', { reporting: reporting.length, all: sectors.length, worst: worstWords })}
      link={address('/#sectors')}
    >
      <div id="sectors">
        <Table
          caption={t('sectors')}
          isCaptionHidden
          rows={sectors}
          rowKey={({ area }) => area}
          columns={[
            {
              key: 'sector',
              header: t('column.sector'),
              isRowHeader: true,
              cell: ({ area, name, reports }) =>
                reports === 'reporting' ? (
                  <PageLink href={`/programs?area=${area}`}>{name[language]}</PageLink>
                ) : (
                  name[language]
                ),
            },
            { key: 'rating', header: t('column.rating'), cell: (sector) => <SectorRating sector={sector} /> },
            {
              key: 'trend',
              header: t('column.trend'),
              cell: ({ reports, trend, confidence, rating }) =>
                reports === 'reporting' && rating !== null ? (
                  <div>
                    <Trend value={trend} />
                    <Confidence value={confidence} />
                  </div>
                ) : (
                  '–'
                ),
            },
            {
              key: 'programs',
              header: t('column.programs'),
              cell: ({ reports, programs, worsened }) =>
                reports === 'reporting' ? (
                  <span>
                    {t('sector-programs', { count: totalText(programs) })}
                    {' · '}
                    {t('sector-worsened', { count: totalText(worsened) })}
                  </span>
                ) : (
                  '–'
                ),
            },
            {
              key: 'freshness',
              header: t('column.freshness'),
              cell: (sector) => <SectorFreshness sector={sector} today={today} />,
            },
          ]}
        />
      </div>
    </Tile>
  )
}

function SectorRating({ sector: { reports, rating, worst, provenance } }: { sector: SectorLine }) {
  const t = useMessages(briefTexts)
  if (reports !== 'reporting')
    return <span className="no-report">{t(reports === 'no-app' ? 'no-report' : 'nothing-told')}</span>
  return (
    <span className="sector-rating">
      <Rating value={rating} />
      {worst === null ? null : (
        <span className="quiet">
          {t('sector-from')}{' '}
          <PageLink href={`/programs/${worst.id}`}>
            <RecordText text={worst.title} isQuiet />
          </PageLink>
        </span>
      )}
      {provenance?.basis ? <Basis value={provenance.basis} /> : null}
    </span>
  )
}

function SectorFreshness({ sector, today }: { sector: SectorLine; today: CalendarDate }) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(briefTexts)
  if (sector.reports === 'no-app') return <span className="quiet">{t('no-app')}</span>
  return (
    <span className="sector-freshness">
      {sector.reports === 'reporting' ? <LastAssessed on={sector.assessedOn} today={today} /> : null}
      {sector.lastEventAt === null ? null : (
        <span className="quiet">
          {t('last-event', { time: formatInstant(language, sector.lastEventAt, zone) })}
        </span>
      )}
    </span>
  )
}
