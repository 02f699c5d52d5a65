import { describe, expect, it } from 'vitest'
import { BACI, COMTRADE } from './given.ts'
import { recogniseLayout } from './layout.ts'

const of = (text: string) => recogniseLayout(Buffer.from(text))

describe('what a customs file is', () => {
  it('given BACI as CEPII publishes it, then values are thousands of dollars and quantities tonnes', () => {
    expect(of(`${BACI}\n2024,4,8,010121,1,1\n`)).toMatchObject({
      value: {
        kind: 'baci',
        valueIn: 'thousand-usd',
        quantityIn: 'tonnes',
        columns: ['year', 'exporter', 'importer', 'line', 'value', 'quantity'],
        headerBytes: 12,
      },
    })
  })

  it('given an extract of it, then values are dollars and no quantity is known', () => {
    expect(of('i,j,cmd,value\n')).toMatchObject({ value: { kind: 'baci', valueIn: 'usd', quantityIn: null } })
  })

  it('given UN Comtrade, then the numbers of countries are read before their letters', () => {
    const layout = of(`${COMTRADE}\n`)
    if (!layout.ok) throw new Error(layout.refusal.code)
    expect(layout.value.kind).toBe('comtrade')
    expect(layout.value.columns[COMTRADE.split(',').indexOf('reporterCode')]).toBe('reporter')
    expect(layout.value.columns[COMTRADE.split(',').indexOf('reporterISO')]).toBeNull()
  })

  it('given a byte order mark, semicolons, tabs or quotes, then it is still recognised', () => {
    for (const header of [
      '\uFEFFt,i,j,k,v,q',
      't;i;j;k;v;q',
      't\ti\tj\tk\tv\tq',
      '"t","i","j","k","v","q"',
      't,i,j,k,v,q\r',
    ])
      expect(of(`${header}\n`)).toMatchObject({ ok: true, value: { kind: 'baci' } })
  })

  it.each([
    ['nothing', '', 'file-empty'],
    ['a picture of a spreadsheet', 'PK\u0003\u0004 and so on\n', 'file-is-zip'],
    ['a document', '%PDF-1.7\n', 'file-not-text'],
    ['a first line alone', 't,i,j,k,v,q', 'file-without-rows'],
    ['no line at all', 'x'.repeat(20_000), 'header-not-found'],
    ['another table', 'name,age\n', 'layout-unknown'],
    ['BACI without values', 't,i,j,k\n', 'column-missing'],
    [
      'UN Comtrade without flows',
      'refYear,reporterCode,partnerCode,cmdCode,primaryValue\n',
      'column-missing',
    ],
  ])('given %s, then it is refused in words', (_what, text, code) => {
    expect(of(text)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('given a packed file, or one that is no UTF-8, then that is said', () => {
    expect(recogniseLayout(Buffer.from([0x1f, 0x8b, 8]))).toMatchObject({ refusal: { code: 'file-is-gzip' } })
    expect(recogniseLayout(Buffer.from([0xff, 0xfe, 0x74, 0x0a]))).toMatchObject({
      refusal: { code: 'file-not-utf8' },
    })
  })
})
