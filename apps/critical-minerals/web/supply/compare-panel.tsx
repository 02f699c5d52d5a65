import { ErrorState, Loading, Select, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { PositionPage } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { texts } from '../messages/texts.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { holderName, yearsText } from './names.ts'

const route = getRouteApi('/supply/$id')

/** Beside another importer's position, another year's, or an earlier version of this one. The choice stands in the address. */
export function ComparePanel({ page }: { page: PositionPage }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const c = useMessages(texts)
  const { position, summary, versions } = page
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const others = useQuery(
    server.supply.list.queryOptions({ material: position.material, stage: position.stage }),
  )
  const named = (item: Pick<typeof position, 'holder' | 'period' | 'edition'>) =>
    t('compare.named', { holder: holderName(item.holder, language), years: yearsText(item, language) })
  const options = [
    { value: '', label: c('choose') },
    ...(others.data?.items ?? [])
      .filter(({ id }) => id !== position.id)
      .map((item) => ({ value: item.id, label: named(item) })),
    ...versions
      .filter(({ version }) => version !== summary.version)
      .map(({ version }) => ({
        value: `${position.id}.${version}`,
        label: t('compare.version', { version }),
      })),
  ]
  const chosen = options.find(({ value }) => value !== '' && value === asked.against)
  const side = asked.side ?? (position.global ? 'global' : 'sourcing')
  return (
    <Tile heading={t('compare.title')} finding={options.length === 1 ? t('compare.none') : undefined}>
      <div className="filters">
        <Select
          label={t('compare.with')}
          value={chosen?.value ?? ''}
          options={options}
          onChange={(against) =>
            void navigate({
              search: (before) => ({ ...before, against: against || undefined }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        <Select
          label={t('compare.side')}
          value={side}
          options={(['global', 'sourcing'] as const).map((value) => ({ value, label: t(`side.${value}`) }))}
          onChange={(value) =>
            void navigate({
              search: (before) => ({ ...before, side: value }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
      {chosen ? (
        <Compared id={position.id} against={chosen.value} side={side} a={named(position)} b={chosen.label} />
      ) : null}
    </Tile>
  )
}

interface ComparedProps {
  readonly id: string
  /** An id, or an id and a version. */
  readonly against: string
  readonly side: 'global' | 'sourcing'
  readonly a: string
  readonly b: string
}

function Compared({ id, against, side, a, b }: ComparedProps) {
  const [other = '', version] = against.split('.')
  const reference = version === undefined ? { id: other } : { id: other, version: Number(version) }
  const found = useQuery(server.supply.compare.queryOptions({ a: { id }, b: reference, side }))
  if (found.data) return <ComparisonTable comparison={found.data.comparison} a={a} b={b} />
  return found.isError ? <ErrorState onRetry={() => void found.refetch()} /> : <Loading lines={4} />
}
