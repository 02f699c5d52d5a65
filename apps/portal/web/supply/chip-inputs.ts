import { CHIP_STAGES, type ChipStage } from '@trilateral/contracts/semiconductors'
import type { FlowLink, FlowNode } from '@trilateral/ui/charts'
import type { InputItem } from '../answers.ts'

/** Keys of heat table and flow: an input's beside those of materials, a chip stage's beside those of the minerals' stages. */
export const inputKey = (id: string) => `input ${id}`
export const chipStageKey = (stage: ChipStage) => `chip ${stage}`
const materialKey = (material: string) => `material ${material}`

/** The stages of which there is something to show, in the map's order. */
export const stagesMade = (items: readonly InputItem[]): readonly ChipStage[] =>
  CHIP_STAGES.filter((stage) => items.some(({ input }) => input.stage === stage))

/** What stands in an input's cell of a stage: how concentrated its provision is where it is made; elsewhere it is not made. */
export function inputCell(item: InputItem, column: string): number | null | 'not-applicable' {
  if (column !== chipStageKey(item.input.stage)) return 'not-applicable'
  return item.providers?.hhi ?? null
}

interface Names {
  readonly material: (material: string) => string
  readonly input: (item: InputItem) => string
  readonly stage: (stage: ChipStage) => string
}

/**
 * What is needed for what, from raw material to input to stage: a band for each need that is recorded, all of one width, since amounts
 * are not. An input that another one goes into stands once, with what it needs and where it is used.
 */
export function needFlows(items: readonly InputItem[], names: Names) {
  const nodes = new Map<string, FlowNode>()
  const links: FlowLink[] = []
  const node = (key: string, label: string, stage: string) => nodes.set(key, { key, label, stage })
  for (const item of items) {
    const { input } = item
    const own = inputKey(input.id)
    if (input.rawMaterials.length === 0 && input.usedAt.length === 0) continue
    node(own, names.input(item), 'inputs')
    for (const { material } of input.rawMaterials) {
      node(materialKey(material), names.material(material), 'materials')
      links.push({ from: materialKey(material), to: own, value: 1 })
    }
    for (const stage of input.usedAt) {
      node(chipStageKey(stage), names.stage(stage), 'stages')
      links.push({ from: own, to: chipStageKey(stage), value: 1 })
    }
  }
  return { nodes: [...nodes.values()], links }
}
