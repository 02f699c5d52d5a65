import { textFor } from '@trilateral/contracts'
import { countryName, EmptyState, PageHead, Table, TextLink, type Column } from '@trilateral/ui'
import { QueryState, useTitle } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ScenarioView } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { useWords } from './use-words.ts'

const route = getRouteApi('/scenarios/compare')

/** Two to four scenarios side by side: what was asked, and what follows. */
export function CompareScreen() {
  const { t } = useWords()
  const { ids = '' } = route.useSearch()
  const chosen = ids.split(',').filter(Boolean)
  const isEnough = chosen.length >= 2
  const views = useQuery(server.scenarios.compare.queryOptions({ ids: chosen }, { enabled: isEnough }))
  useTitle(t('compare.title'))
  const head = (
    <PageHead
      eyebrow={t('what-if')}
      title={t('compare.title')}
      lead={t('compare.lead')}
      actions={<TextLink href="/scenarios">{t('compare.back')}</TextLink>}
    />
  )
  if (!isEnough)
    return (
      <>
        {head}
        <EmptyState title={t('compare.too-few')} action={{ label: t('compare.back'), href: '/scenarios' }} />
      </>
    )
  return (
    <QueryState title={t('compare.title')} query={views}>
      {(data) => (
        <>
          {head}
          <SideBySide views={data} />
        </>
      )}
    </QueryState>
  )
}

interface Line {
  readonly key: string
  readonly name: string
  readonly of: (view: ScenarioView) => string
}

function SideBySide({ views }: { views: readonly ScenarioView[] }) {
  const { language, t, words } = useWords()
  const partOr = (value: number | null) => (value === null ? t('unknown') : words.percent(value))
  const lines: readonly Line[] = [
    {
      key: 'input',
      name: t('figure.input'),
      of: ({ scenario }) => textFor(scenario.input.title, language).text,
    },
    {
      key: 'country',
      name: t('figure.country'),
      of: ({ scenario }) => countryName(scenario.stop.country, language),
    },
    { key: 'part', name: t('figure.part'), of: ({ scenario }) => words.percent(scenario.stop.part) },
    { key: 'months', name: t('figure.months'), of: ({ scenario }) => words.number(scenario.stop.months) },
    {
      key: 'holder',
      name: t('figure.holder'),
      of: ({ scenario: { stop } }) => words.holder(stop),
    },
    {
      key: 'cover',
      name: t('figure.cover'),
      of: ({ scenario: { assumptions } }) =>
        assumptions.coverWeeks === null ? t('unknown') : words.inWeeks(assumptions.coverWeeks),
    },
    { key: 'spare', name: t('figure.spare'), of: ({ scenario }) => partOr(scenario.assumptions.spare) },
    {
      key: 'ramp',
      name: t('figure.ramp'),
      of: ({ scenario }) => words.inWeeks(scenario.assumptions.rampWeeks),
    },
    {
      key: 'substitution',
      name: t('figure.substitution'),
      of: ({ scenario }) => partOr(scenario.assumptions.substitution),
    },
    { key: 'lost', name: t('outcome.lost'), of: ({ scenario }) => words.percents(scenario.outcome.lost) },
    {
      key: 'added',
      name: t('outcome.added'),
      of: ({ scenario }) => words.percents(scenario.outcome.added),
    },
    {
      key: 'ends',
      name: t('outcome.cover-ends'),
      of: ({ scenario }) => words.ends(scenario.outcome.coverEnds),
    },
    {
      key: 'unmet',
      name: t('outcome.unmet'),
      of: ({ scenario }) => words.percents(scenario.outcome.unmetPart),
    },
    {
      key: 'touched',
      name: t('touched.title'),
      of: ({ scenario: { touched } }) =>
        t('touched.finding', {
          inputs: touched.inputs.length,
          stages: touched.stages.length,
          programs: touched.programs.length,
          commitments: touched.commitments.length,
        }),
    },
  ]
  const columns: readonly Column<Line>[] = [
    { key: 'name', header: t('column.figure'), isRowHeader: true, cell: ({ name }) => name },
    ...views.map((view) => ({
      key: view.id,
      header: textFor(view.scenario.title, language).text,
      cell: ({ of }: Line) => of(view),
    })),
  ]
  return <Table caption={t('compare.caption')} columns={columns} rows={lines} rowKey={({ key }) => key} />
}
