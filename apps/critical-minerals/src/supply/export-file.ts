import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { writeFile, type FileFormat, type WrittenFile, type WrittenKind } from '@trilateral/files'
import type { Kept } from '@trilateral/records'
import { positionRows, WRITTEN_COLUMNS, type WrittenColumn } from './file/position-rows.ts'

/** The positions of a view as a file that the import reads again. */
export async function exportFile(
  positions: readonly Kept<SupplyPosition>[],
  format: FileFormat,
  day: string,
): Promise<WrittenFile> {
  const rows = positions.flatMap(positionRows)
  const columns = WRITTEN_COLUMNS.map((name) => ({
    name,
    kind: kindOf(name),
    width: name.startsWith('source') ? 40 : 14,
  }))
  return await writeFile(`supply-shares-${day}`, format, { sheet: 'shares', columns, rows })
}

/** Years and shares are numbers by what stands in the cell. */
const kindOf = (name: WrittenColumn): WrittenKind => (name === 'accessed_on' ? 'day' : 'text')
