import { supplyPositionSchema, type SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { defineRecord } from '@trilateral/records'
import { materialOf, SUPPLY_STAGES } from '@trilateral/supply-risk'

/** How supply positions are kept, and what a search finds them by: names and symbol of the material, stage, sources. */
export const supplyPositionRecord = defineRecord({
  entity: 'supply-position',
  state: supplyPositionSchema,
  index: (position: SupplyPosition) => ({ status: position.holder, text: textsOf(position) }),
})

function textsOf({
  material,
  stage,
  holder,
  global,
  sourcing,
  tariffLine,
  remark,
}: SupplyPosition): string[] {
  const known = materialOf(material)
  return [
    material,
    ...(known ? [...Object.values(known.names), known.symbol ?? ''] : []),
    ...Object.values(SUPPLY_STAGES[stage]),
    holder,
    tariffLine ?? '',
    ...[global, sourcing].flatMap((side) => (side ? [side.source.name] : [])),
    ...Object.values(remark ?? {}).map(({ text }) => text),
  ]
}
