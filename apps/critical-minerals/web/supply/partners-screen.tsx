import {
  countryName,
  EmptyState,
  PageHead,
  Select,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { QueryState, useTitle } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { server, type Outputs } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { useReasons } from './comparison-table.tsx'
import { tenths, whole } from './figures.ts'
import { Read } from './formula.tsx'
import { holderName, materialName, MATERIALS, stageName, yearsText, materialOf } from './names.ts'

const route = getRouteApi('/supply/partners')

type Partners = Outputs['supply']['partners']

/** Each importer's own suppliers, side by side; what nobody entered is unknown, what cannot be compared says why. */
export function PartnersScreen() {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const { material = 'permanent-magnets', stage: asked } = route.useSearch()
  const navigate = route.useNavigate()
  const known = materialOf(material)?.stages ?? []
  const stage =
    asked && known.includes(asked)
      ? asked
      : (known.find((each) => each === 'processing' || each === 'magnet') ?? known[0] ?? 'processing')
  const page = useQuery(
    server.supply.partners.queryOptions({ material, stage }, { placeholderData: keepPreviousData }),
  )
  useTitle(t('partners.title'))
  return (
    <>
      <PageHead
        eyebrow={t('partners.title')}
        title={t('partners.finding', {
          material: materialName(material, language),
          stage: stageName(stage, language),
        })}
        lead={t('partners.lead')}
      />
      <search className="filters" aria-label={t('filter.label')}>
        <Select
          label={t('material')}
          value={material}
          options={MATERIALS.map(([value]) => ({ value, label: materialName(value, language) }))}
          onChange={(value) =>
            void navigate({
              search: (before) => ({ ...before, material: value, stage: undefined }),
              replace: true,
            })
          }
        />
        <Select
          label={t('stage')}
          value={stage}
          options={known.map((value) => ({ value, label: stageName(value, language) }))}
          onChange={(value) =>
            void navigate({ search: (before) => ({ ...before, material, stage: value }), replace: true })
          }
        />
      </search>
      <QueryState title={t('partners.title')} query={page}>
        {(data) =>
          data.columns.every(({ position }) => position === null) ? (
            <NobodyKnows />
          ) : (
            <SideBySide data={data} />
          )
        }
      </QueryState>
    </>
  )
}

function NobodyKnows() {
  const t = useMessages(supplyTexts)
  return (
    <EmptyState title={t('partners.none')}>
      <p>{t('none-found-help')}</p>
    </EmptyState>
  )
}

/** More suppliers than these are in each position's own page. */
const MOST_COUNTRIES = 12

function SideBySide({ data: { columns, pairs } }: { data: Partners }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const reasons = useReasons()
  const shareOf = (column: Partners['columns'][number], country: string) =>
    column.shares?.find((share) => share.country === country)?.share ?? null
  const countries = [...new Set(columns.flatMap(({ shares }) => shares?.map(({ country }) => country) ?? []))]
    .toSorted((a, b) => most(b) - most(a))
    .slice(0, MOST_COUNTRIES)
  function most(country: string) {
    return Math.max(...columns.map((column) => shareOf(column, country) ?? 0))
  }
  const rows = [
    {
      key: 'hhi',
      name: t('hhi'),
      cells: columns.map(({ position }) =>
        position?.sourcing?.hhi == null ? null : whole(position.sourcing.hhi, language),
      ),
    },
    {
      key: 'years',
      name: t('years'),
      cells: columns.map(({ position }) => position && yearsText(position, language)),
    },
    {
      key: 'of',
      name: t('partners.of'),
      cells: columns.map(({ position }) => position?.sourcing && t(`of.${position.sourcing.of}`)),
    },
    {
      key: 'line',
      name: t('partners.line'),
      cells: columns.map(({ position }) => position?.tariffLine ?? (position ? '–' : null)),
    },
    ...countries.map((country) => ({
      key: country,
      name: countryName(country, language),
      cells: columns.map((column) => {
        if (!column.position) return null
        const share = shareOf(column, country)
        return share === null
          ? t('partners.not-listed')
          : t('percent', { value: tenths(share * 100, language) })
      }),
    })),
  ]
  const tableColumns: readonly Column<(typeof rows)[number]>[] = [
    { key: 'name', header: t('column.what'), isRowHeader: true, cell: ({ name }) => name },
    ...columns.map(({ holder }, index) => ({
      key: holder,
      header: holderName(holder, language),
      align: 'end' as const,
      cell: ({ cells }: (typeof rows)[number]) =>
        cells[index] ?? <span className="quiet">{t('unknown')}</span>,
    })),
  ]
  return (
    <>
      <Table caption={t('partners.caption')} columns={tableColumns} rows={rows} rowKey={({ key }) => key} />
      <section className="panel">
        <h2>{t('partners.comparable')}</h2>
        <ul className="plain reasons">
          {pairs.map(({ a, b, comparison }) => (
            <li key={`${a} ${b}`}>
              <strong>
                {t('partners.pair', { a: holderName(a, language), b: holderName(b, language) })}
              </strong>{' '}
              {comparison.comparable
                ? t('partners.yes')
                : t('partners.no', { reasons: reasons(comparison.reasons) })}
            </li>
          ))}
        </ul>
        <ul className="plain reasons">
          {columns.map(({ holder, position }) =>
            position?.sourcing ? (
              <li key={holder}>
                <TextLink href={`/supply/${position.id}`}>
                  {t('partners.open', { holder: holderName(holder, language) })}
                </TextLink>{' '}
                <Read source={position.sourcing.source} />
              </li>
            ) : null,
          )}
        </ul>
      </section>
    </>
  )
}
