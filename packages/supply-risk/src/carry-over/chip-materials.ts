import {
  CHIP_EXPORT_LINES,
  CHIP_MATERIALS,
  type ChipExports,
  type ChipMaterialSupply,
} from '../reference/chip-materials.ts'
import type { Share } from '../shares/share.ts'
import { studyCases } from './eu-study.ts'
import { alpha2Of } from './partner-imports.ts'
import { cell, numberCell, readTable } from './shared-data.ts'

/** What the EU's study gives of the materials of chip making, without the parameters of its own method. */
export function chipMaterialSupplies(): readonly ChipMaterialSupply[] {
  const cases = studyCases()
  return CHIP_MATERIALS.map(({ name, stage }) => {
    const found = cases.find((each) => each.name === name && each.stage === stage)
    if (!found) throw new Error(`the study has no ${name} at ${stage}`)
    const shares = found.global.map(({ country, share, censored }): Share => ({
      country,
      share,
      ...(censored ? { censored } : {}),
    }))
    return { name, stage, shares }
  })
}

/** Exporters' shares of world trade in 2024, line by line, from the bilateral trade file. */
export function chipExports(): readonly ChipExports[] {
  const alpha2 = alpha2Of()
  const flows = readTable('trade/baci_2024.csv')
  return CHIP_EXPORT_LINES.map(({ tariffLine }): ChipExports => {
    const values = new Map<string, number>()
    for (const row of flows.filter((each) => cell(each, 'cmd') === tariffLine)) {
      const exporter = cell(row, 'i')
      values.set(exporter, (values.get(exporter) ?? 0) + numberCell(row, 'value'))
    }
    const total = [...values.values()].reduce((sum, value) => sum + value, 0)
    const shares = [...values].flatMap(([exporter, value]): Share[] => {
      const country = alpha2(exporter)
      const share = Math.round((value / total) * 1e4) / 1e2
      // Below a twentieth of a percent an exporter is a parcel: it stays with what is not known.
      return country === null || share < 0.05 ? [] : [{ country, share }]
    })
    const byShare = shares.toSorted((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1))
    return { tariffLine, year: 2024, shares: byShare }
  })
}
