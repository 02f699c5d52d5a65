import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Sankey, TileMap } from '@trilateral/ui/charts'
import { countryName, ErrorState, Loading, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { memo } from 'react'
import type { SupplyChain } from '../answers.ts'
import { NothingHere } from '../frame/nothing-here.tsx'
import { useAddress, useMomentAsked } from '../frame/use-past-day.ts'
import { gateway } from '../gateway.ts'
import { supplyTexts } from '../texts/supply.ts'
import { materialName, stageName } from './material-name.ts'
import { MaterialProjects } from './material-projects.tsx'
import { basisOf, sourcesOf } from './sources-of.ts'
import { stageFlows } from './stage-flows.ts'
import type { SupplyView } from './supply-question.ts'
import { tenths } from './write-figures.ts'

interface Props {
  readonly material: string
  readonly view: SupplyView
}

/** One material from ore to product: who holds each stage, which is narrowest, and where nothing is known. */
function MaterialChain({ material, view }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const moment = useMomentAsked()
  const address = useAddress()
  const chain = useQuery(
    gateway.supply.chain.queryOptions(
      { material, ...(view === 'world' ? {} : { holder: view }), ...moment },
      { placeholderData: keepPreviousData },
    ),
  )
  const name = materialName(material, language)
  const heading = <span id="chain">{t('heading.chain', { material: name })}</span>
  if (chain.data === undefined)
    return (
      <Tile heading={heading}>
        {chain.isError ? <ErrorState onRetry={() => void chain.refetch()} /> : <Loading lines={8} />}
      </Tile>
    )
  const { stages } = chain.data
  const { narrowest, gaps } = chain.data.chain
  const known = stages.some(({ shares }) => shares.length > 0)
  return (
    <>
      <Tile
        heading={heading}
        link={address(`/supply?material=${material}#chain`)}
        finding={t('chain-finding', {
          material: name,
          narrow: narrowest?.top
            ? t('chain-narrow', {
                stage: stageName(narrowest.stage, language),
                country: countryName(narrowest.top.country, language),
                share: tenths(narrowest.top.share, language),
              })
            : 'none',
          gaps: gaps.length,
        })}
      >
        {known ? (
          <ChainDrawings chain={chain.data} />
        ) : (
          <NothingHere title={t('chain-empty')} why={t('none-why')} />
        )}
      </Tile>
      <MaterialProjects material={material} />
    </>
  )
}

function ChainDrawings({ chain: { stages, material, holder, chain } }: { chain: SupplyChain }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const name = materialName(material, language)
  const positions = stages.flatMap(({ position }) =>
    position === null ? [] : [{ item: position, hhi: null, top: null }],
  )
  const sources = [
    ...new Map(
      [...sourcesOf(positions, 'world', language), ...sourcesOf(positions, holder, language)].map((one) => [
        one.name,
        one,
      ]),
    ).values(),
  ]
  const basis = basisOf(positions)
  const { nodes, links } = stageFlows(
    { stages },
    {
      supplier: (code, stage) =>
        t('sankey.node', { who: countryName(code, language), stage: stageName(stage, language) }),
      stage: (stage) => stageName(stage, language),
      rest: (stage) => t('sankey.node', { who: t('sankey.other'), stage: stageName(stage, language) }),
    },
  )
  const narrowest = stages.find(({ stage }) => stage === chain.narrowest?.stage)
  const top = chain.narrowest?.top
  return (
    <>
      <Sankey
        finding={t('sankey-finding', { material: name })}
        note={t('sankey-note')}
        sources={sources}
        basis={basis}
        stages={[
          { key: 'suppliers', label: t('sankey.suppliers') },
          { key: 'stages', label: t('sankey.stages') },
        ]}
        nodes={nodes}
        links={links}
        unit="%"
      />
      {narrowest === undefined || !top ? null : (
        <TileMap
          finding={t('tiles-finding', {
            material: name,
            stage: stageName(narrowest.stage, language),
            country: countryName(top.country, language),
            share: tenths(top.share, language),
          })}
          note={t('tiles-note', { coverage: tenths(chain.narrowest?.coverage ?? 0, language) })}
          sources={sources}
          basis={basis}
          countries={narrowest.shares.map(({ country, share }) => ({ country, value: share }))}
          steps={[5, 20, 50, 80]}
          unit="%"
        />
      )}
    </>
  )
}

// The page around it is drawn again at each look at what changed; this only when what it shows did.
export default memo(MaterialChain)
