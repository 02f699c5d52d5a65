import { textFor } from '@trilateral/contracts'
import { CHIP_STAGE_NAMES } from '@trilateral/contracts/semiconductors'
import { Sankey } from '@trilateral/ui/charts'
import { Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { InputItem } from '../answers.ts'
import { supplyAreasTexts } from '../texts/supply-areas.ts'
import { needFlows } from './chip-inputs.ts'
import { materialName } from './material-name.ts'

/** Which raw material is needed for which input, and which stage needs that: across both areas. */
export function NeedFlow({ items }: { items: readonly InputItem[] }) {
  const { language } = useLanguage()
  const t = useMessages(supplyAreasTexts)
  const { nodes, links } = needFlows(items, {
    material: (material) => materialName(material, language),
    input: ({ input }) => textFor(input.title, language).text,
    stage: (stage) => CHIP_STAGE_NAMES[stage][language],
  })
  const materials = nodes.filter(({ stage }) => stage === 'materials')
  const sources = items.flatMap(({ input }) => input.rawMaterials.map(({ source }) => source))
  return (
    <Tile heading={t('needs')}>
      <Sankey
        finding={t('needs-finding', {
          materials: materials.length,
          inputs: nodes.filter(({ stage }) => stage === 'inputs').length,
          stages: nodes.filter(({ stage }) => stage === 'stages').length,
        })}
        note={t('needs-note')}
        sources={[...new Map(sources.map((source) => [source.name, source])).values()]}
        basis={items.some(({ input }) => input.illustrative) ? 'illustrative' : undefined}
        stages={[
          { key: 'materials', label: t('needs.materials') },
          { key: 'inputs', label: t('needs.inputs') },
          { key: 'stages', label: t('needs.stages') },
        ]}
        nodes={nodes}
        links={links}
        unit={t('needs.unit')}
      />
    </Tile>
  )
}
