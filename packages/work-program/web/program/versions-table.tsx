import type { Program } from '@trilateral/contracts/work-program'
import {
  formatInstant,
  Rating,
  ratingName,
  Table,
  useLanguage,
  useMessages,
  useZone,
  type Column,
} from '@trilateral/ui'
import { RatingHistory } from '@trilateral/ui/charts'
import type { CalendarDate } from '@trilateral/contracts'
import type { VersionView } from '../../src/questions/views.ts'
import { PersonName } from '../dossier/person-name.tsx'
import { programTexts } from './program-texts.ts'

const CHANGES = ['recorded', 'amended', 'assessed', 'closed', 'audience-changed'] as const

interface Props {
  readonly versions: readonly VersionView<Program>[]
  readonly today: CalendarDate
}

/** Everything ever recorded of a program: a rating that got worse cannot be unsaid. */
export function VersionsTable({ versions, today }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(programTexts)
  const columns: readonly Column<VersionView<Program>>[] = [
    { key: 'version', header: t('column.version'), isRowHeader: true, cell: ({ version }) => version },
    {
      key: 'happened',
      header: t('column.happened'),
      cell: ({ change }) => {
        const verb = CHANGES.find((each) => change.endsWith(`-${each}`))
        return verb === undefined ? change : t(`change.${verb}`)
      },
    },
    {
      key: 'declared',
      header: t('column.declared'),
      cell: ({ state }) => <Rating value={state.assessment?.declared ?? null} />,
    },
    {
      key: 'when',
      header: t('column.when'),
      cell: ({ at }) => <time dateTime={at}>{formatInstant(language, at, zone)}</time>,
    },
    { key: 'by', header: t('column.by'), cell: ({ by }) => <PersonName person={by} /> },
  ]
  const assessed = versions.flatMap(({ change, state: { assessment } }) =>
    change.endsWith('-assessed') && assessment
      ? [{ on: assessment.assessedOn, rating: assessment.declared }]
      : [],
  )
  const [last] = assessed
  return (
    <section className="panel tile" aria-labelledby="history-title">
      <h2 id="history-title">{t('history.title')}</h2>
      {last ? (
        <RatingHistory
          finding={t('history.rating-finding', {
            times: assessed.length,
            rating: ratingName(last.rating, language),
          })}
          sources={[]}
          points={assessed}
          until={today}
        />
      ) : null}
      <Table
        caption={t('history')}
        columns={columns}
        rows={versions}
        rowKey={({ version }) => String(version)}
      />
    </section>
  )
}
