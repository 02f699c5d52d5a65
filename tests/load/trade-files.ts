import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { flowKey } from '@trilateral/semiconductors/trade'

const AREAS = [
  36, 40, 56, 76, 124, 156, 203, 251, 276, 344, 380, 392, 410, 458, 490, 528, 699, 702, 757, 826, 842,
]
const ROWS_OF_A_WRITE = 2000

export interface TradeFiles {
  /** In the layout of BACI, as CEPII publishes it. */
  readonly baci: string
  /** The same rows as a table has them, in PostgreSQL's text format. */
  readonly copy: string
}

/**
 * Writes so many made-up flows twice: as a customs file, and ready to be copied. By year, exporter, importer and line, as BACI is
 * sorted, and no flow twice.
 */
export async function writeTradeFiles(files: TradeFiles, rows: number): Promise<void> {
  const [baci, copy] = [createWriteStream(files.baci), createWriteStream(files.copy)]
  baci.write('t,i,j,k,v,q\n')
  const perPair = Math.ceil(rows / (AREAS.length * AREAS.length))
  let [csv, text]: [string[], string[]] = [[], []]
  const flush = async () => {
    baci.write(csv.join(''))
    copy.write(text.join(''))
    ;[csv, text] = [[], []]
    for (const stream of [baci, copy]) if (stream.writableNeedDrain) await once(stream, 'drain')
  }
  for (let row = 0; row < rows; row += 1) {
    const pair = Math.floor(row / perPair)
    const exporter = AREAS[Math.floor(pair / AREAS.length) % AREAS.length] ?? 0
    const importer = AREAS[pair % AREAS.length] ?? 0
    const line = 100_000 + (row % perPair) * 7
    // Thousands of dollars and tonnes, to three places; one quantity in fifty is not known, as in BACI.
    const value = ((row * 7919) % 100_000_007) + 1
    const quantity = row % 50 === 0 ? null : (row * 104_729) % 1_000_003
    const [thousands, tonnes] = [
      (value / 1000).toFixed(3),
      quantity === null ? '          NA' : (quantity / 1000).toFixed(3),
    ]
    csv.push(`2024,${exporter},${importer},${line},${thousands},${tonnes}\n`)
    const key = flowKey(line, importer, 2024, 0, exporter)
    text.push(`${key}\t${value * 100}\t${quantity === null ? '\\N' : quantity * 1000}\n`)
    if (csv.length === ROWS_OF_A_WRITE) await flush()
  }
  await flush()
  await Promise.all([baci, copy].map((stream) => once(stream.end(), 'finish')))
}
