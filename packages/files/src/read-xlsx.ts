import { decided, type Decision } from '@trilateral/contracts'
import { readSheet } from 'read-excel-file/universal'
import { refuse } from './refusals.ts'
import { workbookFault } from './check-workbook.ts'

/** The first sheet of a workbook as texts: numbers with a point, days as 2026-11-24, whatever the workbook's language. */
export async function readXlsx(bytes: Uint8Array): Promise<Decision<readonly (readonly string[])[]>> {
  const fault = workbookFault(bytes)
  if (fault) return refuse(fault)
  try {
    const copy = new ArrayBuffer(bytes.byteLength)
    new Uint8Array(copy).set(bytes)
    const rows: readonly (readonly unknown[])[] = await readSheet(copy)
    return decided(rows.map((row) => row.map(textOf)))
  } catch {
    // Whatever the reader stumbles over, it is the file: nothing else goes in.
    return refuse('file-unreadable')
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'number') return decimal(cell)
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : ''
}

/** 0.1 + 0.2 is kept by Excel as 0.30000000000000004, and meant as 0.3. */
const decimal = (value: number) => String(Number(value.toPrecision(15)))
