import { describe, expect, it } from 'vitest'
import { MOST_LINE } from './flow-reader.ts'
import { BACI, COMTRADE, readIn, readText } from './given.ts'

const EMPTY = Buffer.alloc(0)
const codes = (lines: readonly string[], header = BACI) =>
  readText(header, lines).refused.map(({ line, code, column, said }) => [line, code, column, said])

describe('a row of BACI', () => {
  it('given a flow, then its value is in cents and its quantity in grams', () => {
    expect(readText(BACI, ['2024,156,392,381800,95.298,8.25']).flows).toEqual([
      {
        year: 2024,
        exporter: 156,
        importer: 392,
        line: 381800,
        saidBy: 0,
        value: 9_529_800,
        quantity: 8_250_000,
      },
    ])
  })

  it('given a quantity that is not known, then it is not nought', () => {
    const { flows } = readText(BACI, [
      '2024,156,392,381800,1,          NA',
      '2024,156,410,381800,1,0',
      '2024,156,842,381800,1,',
    ])
    expect(flows.map(({ quantity }) => quantity)).toEqual([null, 0, null])
  })

  it('given an extract with letters for countries and dollars for thousands, then it reads the same', () => {
    const { flows } = readText(
      'i,j,cmd,value',
      ['AUS,SGP,270112,16769994.999999998', 'S19,JPN,381800,1484.0'],
      2024,
    )
    expect(flows).toMatchObject([
      { exporter: 36, importer: 702, line: 270112, value: 1_676_999_500, quantity: null, year: 2024 },
      { exporter: 490, importer: 392, value: 148_400 },
    ])
  })

  it('given a line number below ten, whose nought was lost, then it is the same line', () => {
    expect(
      readText(BACI, ['2024,4,12,10121,1,1', '2024,4,12,010121,1,1']).flows.map(({ line }) => line),
    ).toEqual([10_121, 10_121])
  })

  it.each([
    ['the exponent of a statistics program', '2024,4,12,381800,1e+05,1', 10_000_000_000],
    ['more digits than cents need', '2024,4,12,381800,0.000015,1', 2],
    ['spaces around cells', ' 2024 , 4 ,12, 381800,   1.5 , 2 ', 150_000],
    ['quotes around every cell', '"2024","4","12","381800","1.5","2"', 150_000],
    ['the end of a line of Windows', '2024,4,12,381800,1.5,2\r', 150_000],
  ])('given %s, then the value is read', (_what, line, value) => {
    expect(readText(BACI, [line])).toMatchObject({ flows: [{ value }], refused: [] })
  })

  it.each([
    ['2024,4,12,381800', 'row-too-short', null],
    ['2024,4,12,"381800,1,1', 'quote-not-closed', null],
    ['24,4,12,381800,1,1', 'year-not-a-year', 'year'],
    ['202401,4,12,381800,1,1', 'period-not-a-year', 'year'],
    ['2024,999,12,381800,1,1', 'area-unknown', 'exporter'],
    ['2024,4,XYZ,381800,1,1', 'area-unknown', 'importer'],
    ['2024,0,12,381800,1,1', 'area-unknown', 'exporter'],
    ['2024,4,12,3818,1,1', 'line-not-six-digits', 'line'],
    ['2024,4,12,38180x,1,1', 'line-not-six-digits', 'line'],
    ['2024,4,12,3818001,1,1', 'line-not-six-digits', 'line'],
    ['2024,4,12,381800,,1', 'value-missing', 'value'],
    ['2024,4,12,381800,NA,1', 'value-missing', 'value'],
    ['2024,4,12,381800,1.2.3,1', 'value-not-a-number', 'value'],
    ['2024,4,12,381800,"1,5",1', 'value-not-a-number', 'value'],
    ['2024,4,12,381800,-1,1', 'value-negative', 'value'],
    ['2024,4,12,381800,99999999999999,1', 'value-too-large', 'value'],
    ['2024,4,12,381800,1,much', 'quantity-not-a-number', 'quantity'],
    ['2024,4,12,381800,1,-3', 'quantity-not-a-number', 'quantity'],
  ] as const)('given %s, then it is refused as %s, with the cell', (line, code, column) => {
    const read = readText(BACI, ['2024,4,12,381800,1,1', line, '2024,4,16,381800,1,1'])
    expect(read.refused).toMatchObject([{ line: 3, code, column }])
    expect(read.flows).toHaveLength(2)
  })

  it('given a quote that never closes, then it costs its own line and no other', () => {
    expect(readText(BACI, ['2024,4,12,"381800,1,1', '2024,4,12,381800,1,1'])).toMatchObject({
      flows: [{ line: 381_800 }],
      refused: [{ line: 2 }],
    })
  })

  it('given bytes that are no UTF-8 where a number should stand, then the row is refused and shown as far as it can be', () => {
    const body = Buffer.concat([
      Buffer.from('2024,4,12,381800,'),
      Buffer.from([0xff, 0xfe, 0x31]),
      Buffer.from(',1\n'),
    ])
    expect(readIn(BACI, body).refused).toMatchObject([{ code: 'value-not-a-number', said: '\uFFFD\uFFFD1' }])
  })

  it('given a line without an end, then it is refused once and the next line is read', () => {
    const long = `2024,4,12,381800,1,${'9'.repeat(MOST_LINE)}`
    expect(codes(['2024,4,12,381800,1,1', long, '2024,4,16,381800,1,1'])).toEqual([
      [3, 'row-too-long', null, ''],
    ])
  })

  it('given a line one byte too long, then it is refused whether it comes in one piece or two', () => {
    const [fits, tooLong] = [MOST_LINE, MOST_LINE + 1].map((length) => Buffer.from(`${'2'.repeat(length)}\n`))
    for (const pieces of [[MOST_LINE + 2], [MOST_LINE + 1, 1], [MOST_LINE, 1]]) {
      expect(readIn(BACI, tooLong ?? EMPTY, { pieces }).refused).toMatchObject([{ code: 'row-too-long' }])
      expect(readIn(BACI, fits ?? EMPTY, { pieces }).refused).toMatchObject([{ code: 'row-too-short' }])
    }
  })

  it('given empty lines, then they are counted as lines and as nothing else', () => {
    expect(readText(BACI, ['', '2024,4,12,381800,1,1', '   ', '2024,4,12,381800,x,1'])).toMatchObject({
      flows: [{}],
      refused: [{ line: 5 }],
    })
  })
})

describe('a row of UN Comtrade', () => {
  const row = (changes: Readonly<Record<string, string>> = {}) => {
    const cells: Record<string, string> = {
      typeCode: 'C',
      freqCode: 'A',
      refYear: '2023',
      period: '2023',
      reporterCode: '392',
      reporterISO: 'JPN',
      reporterDesc: 'Japan',
      flowCode: 'M',
      partnerCode: '490',
      partnerISO: 'S19',
      partner2Code: '0',
      cmdCode: '381800',
      cmdDesc: '"Chemical elements, doped"',
      customsCode: 'C00',
      motCode: '0',
      qty: '5',
      netWgt: '1234.5',
      primaryValue: '1081553.208',
      ...changes,
    }
    return COMTRADE.split(',')
      .map((name) => cells[name] ?? '')
      .join(',')
  }

  it('given what an importer reports, then the partner is the exporter', () => {
    expect(readText(COMTRADE, [row()]).flows).toEqual([
      {
        year: 2023,
        exporter: 490,
        importer: 392,
        line: 381800,
        saidBy: 1,
        value: 108_155_321,
        quantity: 1_234_500,
      },
    ])
  })

  it('given what an exporter reports, then the reporter is the exporter', () => {
    expect(readText(COMTRADE, [row({ flowCode: 'X', partnerCode: '842' })]).flows).toMatchObject([
      { exporter: 392, importer: 842, saidBy: 2 },
    ])
  })

  it('given an importer’s total, then it is kept apart from its suppliers; an exporter’s is a sum of what the file has', () => {
    const { flows, state } = readText(COMTRADE, [
      row({ partnerCode: '0' }),
      row({ partnerCode: '0', flowCode: 'X' }),
    ])
    expect(flows).toMatchObject([{ exporter: 0, saidBy: 1 }])
    expect(state.leftOut['world-of-exporter']).toBe(1)
  })

  it('given parts of a sum that stands there too, then they are left out and counted, and nothing is refused', () => {
    const { flows, refused, state } = readText(COMTRADE, [
      row(),
      row({ cmdCode: '3818' }),
      row({ cmdCode: 'TOTAL' }),
      row({ flowCode: 'RX' }),
      row({ customsCode: 'C01' }),
      row({ motCode: '1000' }),
      row({ partner2Code: '156' }),
    ])
    expect(flows).toHaveLength(1)
    expect(refused).toEqual([])
    expect(state.leftOut).toEqual({
      'other-level': 2,
      'other-flow': 1,
      'part-of-a-sum': 3,
      'world-of-exporter': 0,
    })
  })

  it('given the names of the older site, then it reads the same', () => {
    const header =
      'Classification,Year,Trade Flow,Reporter Code,Reporter,Partner Code,Commodity Code,Netweight (kg),Trade Value (US$)'
    expect(readText(header, ['HS,2019,Import,392,Japan,410,381800,10,200'])).toMatchObject({
      flows: [{ year: 2019, exporter: 410, importer: 392, value: 20_000, quantity: 10_000, saidBy: 1 }],
    })
  })
})
