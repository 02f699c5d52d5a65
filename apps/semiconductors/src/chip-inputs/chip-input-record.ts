import { chipInputSchema, type ChipInput } from '@trilateral/contracts/semiconductors'
import { defineRecord } from '@trilateral/records'
import { materialOf } from '@trilateral/supply-risk'

/** How it is kept: every version, by ministry, and what a search finds it by: its names, its raw materials, its customs line, its sources. */
export const chipInputRecord = defineRecord({
  entity: 'chip-input',
  state: chipInputSchema,
  index: (input: ChipInput) => ({ status: input.stage, text: textsOf(input) }),
})

const textsOf = ({ title, tariffLine, rawMaterials, providers, remark }: ChipInput): string[] => [
  ...[title, remark ?? {}].flatMap((text) => Object.values(text).map((version) => version.text)),
  tariffLine ?? '',
  ...rawMaterials.flatMap(({ material }) => {
    const known = materialOf(material)
    return known ? [...Object.values(known.names), known.symbol ?? ''] : [material]
  }),
  providers?.source.name ?? '',
]
