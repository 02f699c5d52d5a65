import { mineralsProjectSchema, type MineralsProject } from '@trilateral/contracts/critical-minerals'
import { defineRecord } from '@trilateral/records'
import { materialOf } from '@trilateral/supply-risk'

const namesOf = (material: string): readonly string[] => {
  const known = materialOf(material)
  return known ? [...Object.values(known.names), known.symbol ?? ''] : []
}

/** How projects are kept, and what a search finds them by: names, materials, partners. */
export const mineralsProjectRecord = defineRecord({
  entity: 'minerals-project',
  state: mineralsProjectSchema,
  index: ({ kind, name, materials, partners, country }: MineralsProject) => ({
    status: kind,
    text: [
      ...Object.values(name).map(({ text }) => text),
      ...materials.flatMap((material) => [material, ...namesOf(material)]),
      ...partners.map((partner) => partner.name),
      country,
    ],
  }),
})
