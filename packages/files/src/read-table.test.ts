import { strToU8, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, guardless } from './formula-guard.ts'
import { MOST_FILE_BYTES } from './limits.ts'
import { readTable } from './read-table.ts'
import { writeXlsx } from './write-xlsx.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codeOf = async (file: Uint8Array) => {
  const read = await readTable(file)
  return read.ok ? 'read' : read.refusal.code
}

describe('given a CSV', () => {
  const table = [
    ['material', 'source'],
    ['gallium', 'A study; second, "new" edition'],
  ]

  it.each([
    ['commas', 'material,source\ngallium,"A study; second, ""new"" edition"\n'],
    ['semicolons and CRLF', 'material;source\r\ngallium;"A study; second, ""new"" edition"\r\n'],
    ['a byte order mark', '\uFEFFmaterial,source\ngallium,"A study; second, ""new"" edition"'],
    ['tabs', 'material\tsource\ngallium\t"A study; second, ""new"" edition"'],
  ])('when it comes with %s, then the same table is read', async (_how, text) => {
    expect(await readTable(bytes(text))).toEqual({ ok: true, value: table })
  })

  it('when it is not UTF-8, or its quotes do not close, then that is said', async () => {
    expect(await codeOf(new Uint8Array([0x6d, 0x8b, 0x7a, 0x20]))).toBe('file-not-utf8')
    expect(await codeOf(bytes('material,source\ngallium,"A study\n'))).toBe('file-unreadable')
  })

  it('when it is too large or too long, then it is refused before anybody reads it', async () => {
    expect(await codeOf(new Uint8Array(MOST_FILE_BYTES + 1))).toBe('file-too-large')
    expect(await codeOf(bytes('material\n'.repeat(5003)))).toBe('file-too-long')
  })
})

describe('given what is no table', () => {
  it.each([
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
    ['a PDF', bytes('%PDF-1.7')],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6d, 0x00])],
  ])('%s is refused by what it is, whatever it is called', async (_what, file) => {
    expect(await codeOf(file)).toBe('file-kind-unknown')
  })

  it('a broken or foreign ZIP is refused, not thrown', async () => {
    expect(await codeOf(bytes('PK\u0003\u0004 nothing'))).toBe('file-unreadable')
    expect(await codeOf(zipSync({ 'a.txt': strToU8('hello') }))).toBe('file-unreadable')
  })
})

describe('given a workbook made to break its reader', () => {
  const workbook = async (sheet: string) => {
    const real = await writeXlsx({ sheet: 'shares', columns: [{ name: 'material', kind: 'text' }], rows: [] })
    const { unzipSync } = await import('fflate')
    const parts = unzipSync(real)
    const name = Object.keys(parts).find((each) => each.endsWith('worksheets/sheet1.xml'))
    if (!name) throw new Error('no sheet')
    return zipSync({ ...parts, [name]: strToU8(sheet) })
  }
  const sheetOf = (rows: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

  it('when it unpacks to more than 40 MB, then it is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) })
    expect(bomb.byteLength).toBeLessThan(100_000)
    expect(await codeOf(bomb)).toBe('file-too-large')
  })

  it.each([
    ['a cell in the last column of the last row', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['a cell far to the right', '<row r="1"><c r="ZZ1"><v>1</v></c></row>'],
    ['a place written otherwise', "<row r='1'><c r='&#88;FD1'><v>1</v></c></row>"],
    ['one row of many cells', `<row r="1">${'<c><v>1</v></c>'.repeat(5000)}</row>`],
    ['very many rows', '<row/>'.repeat(20_000)],
  ])('when it has %s, then it is refused', async (_what, rows) => {
    expect(await codeOf(await workbook(sheetOf(rows)))).toBe('file-too-long')
  })

  it('when it is an honest sheet, then it is read', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>material</t></is></c></row>'
    expect(await readTable(await workbook(sheetOf(rows)))).toEqual({ ok: true, value: [['material']] })
  })
})

describe('for any bytes', () => {
  it('nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, isZip) => {
        const file = isZip ? new Uint8Array([0x50, 0x4b, 3, 4, ...noise]) : noise
        expect(typeof (await readTable(file)).ok).toBe('boolean')
      }),
    )
  })

  it('a text that a spreadsheet would run comes back as it was', () => {
    const risky = fc.stringMatching(/^'{0,3}[=+@-]?[a-z'=]{0,5}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), risky), (text) => {
        expect(guardless(guarded(text))).toBe(text)
      }),
    )
    expect(guarded('=HYPERLINK("http://evil.example")')).toMatch(/^'=/)
    expect(guarded('\tx')).toMatch(/^'/)
  })
})
