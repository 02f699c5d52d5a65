import { unzipSync } from 'fflate'
import { MOST_FILE_COLUMNS, MOST_FILE_ROWS, MOST_UNPACKED_BYTES } from './limits.ts'

export type WorkbookFault = 'file-unreadable' | 'file-too-large' | 'file-too-long'

/**
 * Why a workbook must not be given to the reader, which trusts what it unpacks: a zip bomb, or a cell far out (XFD1048576)
 * that would make it build a table of billions of empty cells. fflate unpacks an entry into as many bytes as the entry declares
 * and no more, so what is declared can be relied on.
 */
export function workbookFault(bytes: Uint8Array): WorkbookFault | undefined {
  try {
    let unpacked = 0
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        return false
      },
    })
    if (unpacked > MOST_UNPACKED_BYTES) return 'file-too-large'
    const sheets = unzipSync(bytes, { filter: ({ name }) => /(^|\/)worksheets\//i.test(name) })
    const texts = Object.values(sheets).map((sheet) => new TextDecoder().decode(sheet))
    return texts.some(isTooLong) ? 'file-too-long' : undefined
  } catch {
    return 'file-unreadable'
  }
}

const ROW = /<(?:[\w.-]+:)?row\b/
const CELL = /<(?:[\w.-]+:)?c[\s/>]/g
/** Where a row or a cell says it stands, `r="12"` or `r="C12"`. */
const PLACE = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function isTooLong(xml: string): boolean {
  const rows = xml.split(ROW)
  if (rows.length > MOST_FILE_ROWS + 3) return true
  if (rows.some((row) => (row.match(CELL)?.length ?? 0) > MOST_FILE_COLUMNS)) return true
  for (const [, one, other] of xml.matchAll(PLACE)) if (isFarOut(one ?? other ?? '')) return true
  return false
}

function isFarOut(place: string): boolean {
  const [, column, row] = /^([A-Z]{0,2})(\d{1,5})$/.exec(place) ?? []
  if (column === undefined || row === undefined) return true
  const number = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return number > MOST_FILE_COLUMNS || Number(row) > MOST_FILE_ROWS + 2
}
