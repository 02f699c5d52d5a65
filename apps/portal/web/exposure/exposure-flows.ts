import type { FlowLink, FlowNode } from '@trilateral/ui/charts'
import type { ExposureItem } from '../answers.ts'

type Exposure = ExposureItem['exposure']

/** More lines than these cannot be followed. */
export const DRAWN_AT_MOST = 16

export const FLOW_STAGES = ['measure', 'material', 'input', 'stage', 'commitment'] as const

interface Names {
  readonly measure: (exposure: Exposure) => string
  readonly material: (code: string) => string
  readonly input: (exposure: Exposure) => string
  readonly stage: (stage: Exposure['input']['stage']) => string
  readonly commitment: (code: string) => string
}

/** Where an input is needed: where it is used, or, when nobody has recorded that, where it is made. */
export const neededAt = ({ input: { usedAt, stage } }: Exposure) => (usedAt.length > 0 ? usedAt : [stage])

/** What leads to what, each node and each link once, in the order of the exposures. */
export function exposureFlows(exposures: readonly Exposure[], names: Names) {
  const nodes = new Map<string, FlowNode>()
  const links = new Map<string, FlowLink>()
  const node = (stage: (typeof FLOW_STAGES)[number], id: string, label: string) => {
    const key = `${stage} ${id}`
    nodes.set(key, nodes.get(key) ?? { key, label, stage })
    return key
  }
  const link = (from: string, to: string) => links.set(`${from} ${to}`, { from, to, value: null })
  for (const exposure of exposures) {
    const measure = node('measure', exposure.measure.id, names.measure(exposure))
    const input = node('input', exposure.input.id, names.input(exposure))
    for (const { needed } of exposure.materials) {
      const material = node('material', needed, names.material(needed))
      link(measure, material)
      link(material, input)
    }
    for (const at of neededAt(exposure)) {
      const stage = node('stage', at, names.stage(at))
      link(input, stage)
      for (const code of exposure.commitments) link(stage, node('commitment', code, names.commitment(code)))
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()] }
}
