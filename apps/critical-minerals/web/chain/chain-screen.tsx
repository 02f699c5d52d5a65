import {
  Basis,
  countryName,
  PageHead,
  Select,
  Table,
  TextLink,
  Tile,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { HeatTable, ShareBars } from '@trilateral/ui/charts'
import { QueryState, useTitle } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ChainStageView, ChainView } from '../../src/router.ts'
import { server, type Outputs } from '../frame/server.ts'
import { projectTexts } from '../messages/project-texts.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { tenths, whole } from '../supply/figures.ts'
import { holderName, materialName, MATERIALS, stageName, yearsText } from '../supply/names.ts'

const route = getRouteApi('/chain')

const ELEMENTS = MATERIALS.filter(([, { group }]) => group === 'rare-earths').map(([code]) => code)

/** Rare earths on their way to magnets: who holds each stage, which plants stand there, and where nobody knows. */
export function ChainScreen() {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const { material = 'neodymium' } = route.useSearch()
  const navigate = route.useNavigate()
  const page = useQuery(server.chain.get.queryOptions({ material }, { placeholderData: keepPreviousData }))
  const elements = useQuery(server.chain.elements.queryOptions())
  useTitle(t('chain.title'))
  return (
    <QueryState title={t('chain.title')} query={page}>
      {(view) => (
        <>
          <ChainHead view={view} />
          <search className="filters" aria-label={t('filter.label')}>
            <Select
              label={t('chain.element')}
              value={material}
              options={ELEMENTS.map((value) => ({ value, label: materialName(value, language) }))}
              onChange={(value) =>
                void navigate({
                  search: (before) => ({ ...before, material: value }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          </search>
          <ol className="chain">
            {view.stages.map((stage) => (
              <StageCard key={stage.stage} stage={stage} view={view} />
            ))}
          </ol>
          {elements.data ? <Elements elements={elements.data} /> : null}
        </>
      )}
    </QueryState>
  )
}

function ChainHead({ view: { material, chain, withoutFigures } }: { view: ChainView }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const { narrowest } = chain
  const name = materialName(material, language)
  return (
    <PageHead
      eyebrow={t('chain.title')}
      title={
        narrowest?.top
          ? t('chain.finding', {
              material: name,
              stage: stageName(narrowest.stage, language),
              country: countryName(narrowest.top.country, language),
              share: tenths(narrowest.top.share, language),
              gaps: withoutFigures.length,
            })
          : t('chain.unknown', { material: name })
      }
      lead={t('chain.lead')}
    />
  )
}

function StageCard({ stage, view }: { stage: ChainStageView; view: ChainView }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const name = stageName(stage.stage, language)
  const link = view.chain.links.find((each) => each.stage === stage.stage)
  return (
    <li className="chain-stage" data-known={link?.known ?? false}>
      <Tile
        heading={name}
        finding={
          link?.known && link.top
            ? t('chain.stage-finding', {
                country: countryName(link.top.country, language),
                share: tenths(link.top.share, language),
                hhi: whole(link.hhi ?? 0, language),
              })
            : t('chain.stage-unknown')
        }
      >
        {stage.stage === 'processing' ? <p className="field-help">{t('chain.processing')}</p> : null}
        {stage.shares && stage.position?.global ? (
          <ShareBars
            finding={t('chain.shares', { stage: name, years: yearsText(stage.position, language) })}
            sources={[stage.position.global.source]}
            basis={stage.position.illustrative ? 'illustrative' : undefined}
            rows={stage.shares
              .toSorted((a, b) => b.share - a.share)
              .slice(0, 6)
              .map(({ country, share }) => ({
                key: country,
                label: countryName(country, language),
                percent: share,
              }))}
            note={<TextLink href={`/supply/${stage.position.id}`}>{t('chain.open-position')}</TextLink>}
          />
        ) : (
          <div className="chain-gap" aria-hidden="true" />
        )}
        <Plants stage={stage} isGap={view.withoutProjects.includes(stage.stage)} />
        {stage.products.length > 0 ? (
          <div>
            <p className="field-help">{t('chain.products')}</p>
            <ul className="plain">
              {stage.products.map((product) => (
                <li key={product.id}>
                  <TextLink href={`/supply/${product.id}`}>
                    {t('compare.named', {
                      holder: holderName(product.holder, language),
                      years: yearsText(product, language),
                    })}
                  </TextLink>{' '}
                  {product.sourcing?.top
                    ? t('top', {
                        country: countryName(product.sourcing.top.country, language),
                        share: tenths(product.sourcing.top.share, language),
                      })
                    : null}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Tile>
    </li>
  )
}

function Plants({ stage, isGap }: { stage: ChainStageView; isGap: boolean }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const p = useMessages(projectTexts)
  if (stage.plants.length === 0) return isGap ? <p className="quiet">{t('chain.no-project')}</p> : null
  return (
    <div>
      <h3>{t('chain.projects', { count: stage.plants.length })}</h3>
      <ul className="plain">
        {stage.plants.map(({ project, status }) => (
          <li key={project.id}>
            <TextLink href={`/projects/${project.id}`}>
              {(project.name[language] ?? Object.values(project.name)[0])?.text}
            </TextLink>{' '}
            {p('project.in', {
              country: countryName(project.country, language),
              status: status ? p(`status.${status.status}`) : p('status.unknown'),
            })}{' '}
            {project.illustrative ? <Basis value="illustrative" /> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Element = Outputs['chain']['elements'][number]

const STAGES = ['extraction', 'processing', 'separation', 'metal', 'alloy', 'magnet'] as const

/** All elements at a glance: HHI where the suppliers are known, and how many projects stand. */
function Elements({ elements }: { elements: readonly Element[] }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const known = elements.flatMap(({ links }) => links.filter((link) => link.known)).length
  const cells = elements.reduce((sum, { links }) => sum + links.length, 0)
  const columns: readonly Column<Element>[] = [
    {
      key: 'element',
      header: t('chain.element'),
      isRowHeader: true,
      cell: ({ material }) => (
        <TextLink href={`/chain?material=${material}`}>{materialName(material, language)}</TextLink>
      ),
    },
    { key: 'plants', header: t('chain.plants'), align: 'end', cell: ({ plants }) => plants },
    {
      key: 'gaps',
      header: t('chain.gaps'),
      cell: ({ withoutProjects }) =>
        withoutProjects.map((stage) => stageName(stage, language)).join(', ') || '–',
    },
  ]
  return (
    <>
      <HeatTable
        finding={t('chain.heat', { known, cells })}
        sources={[]}
        note={t('chain.heat-note')}
        rows={elements.map(({ material }) => ({
          key: material,
          label: materialName(material, language),
          labelCell: (
            <TextLink href={`/chain?material=${material}`}>{materialName(material, language)}</TextLink>
          ),
        }))}
        columns={STAGES.map((stage) => ({ key: stage, label: stageName(stage, language) }))}
        steps={[1500, 2500, 5000, 7500]}
        value={(row, column) => {
          const link = elements
            .find(({ material }) => material === row)
            ?.links.find(({ stage }) => stage === column)
          return link ? link.hhi : 'not-applicable'
        }}
      />
      <Table
        caption={t('chain.projects-caption')}
        columns={columns}
        rows={elements}
        rowKey={({ material }) => material}
      />
    </>
  )
}
