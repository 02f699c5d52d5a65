import type { CalendarDate } from '@trilateral/contracts'
import { MATERIALS, RESTRICTION_NAMES } from '@trilateral/contracts/critical-minerals'
import type { AppRouter } from '@trilateral/gateway/router'
import type { inferRouterOutputs } from '@trpc/server'
import {
  clauseName,
  datesOf,
  formatDate,
  RecordText,
  StateBadge,
  Table,
  targetOf,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { registerTexts } from '../texts/register.ts'
import { ClauseEvidence } from './clause-evidence.tsx'

type ClauseStanding = inferRouterOutputs<AppRouter>['measures']['get']['clauses'][number]

export function MeasureClauses({ clauses, on }: { clauses: readonly ClauseStanding[]; on: CalendarDate }) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  return (
    <Table
      caption={t('measure.clauses', { date: formatDate(language, on) })}
      rows={clauses}
      rowKey={({ clause }) => clause.key}
      columns={[
        {
          key: 'clause',
          header: t('measure.column.clause'),
          isRowHeader: true,
          cell: ({ clause }) => (
            <span className="measure-name">
              <span>{clauseName(clause, language)}</span>
              <span className="clause-summary">
                <RecordText text={clause.summary} />
              </span>
            </span>
          ),
        },
        {
          key: 'state',
          header: t('measure.column.state'),
          cell: ({ clause, standing }) => (
            <span className="measure-name">
              <StateBadge state={standing.state} />
              <span className="clause-line-dates">{datesOf(standing, language)}</span>
              <ClauseEvidence clause={clause} on={on} />
            </span>
          ),
        },
        {
          key: 'restriction',
          header: t('measure.column.restriction'),
          cell: ({ clause }) => RESTRICTION_NAMES[clause.restriction][language],
        },
        {
          key: 'goods',
          header: t('measure.column.goods'),
          cell: ({ clause }) => (
            <ul className="goods">
              {clause.goods.map(({ material, tariffLines }) => (
                <li key={material}>
                  {MATERIALS[material][language]}{' '}
                  <span className="tariff-lines">
                    {tariffLines.length === 0
                      ? t('measure.tariff-unknown')
                      : tariffLines.map(({ schedule, code }) => `${schedule} ${code}`).join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          ),
        },
        {
          key: 'target',
          header: t('measure.column.target'),
          cell: ({ clause }) => targetOf(clause, language),
        },
        {
          key: 'effective',
          header: t('measure.column.effective'),
          cell: ({ clause }) =>
            clause.effectiveFrom === null ? t('unknown') : formatDate(language, clause.effectiveFrom),
        },
      ]}
    />
  )
}
