import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, type GivenDatabase } from '../../given-database.ts'
import { importFile, yes } from '../given.ts'
import { answerShares, type SharesAnswer } from './answer-shares.ts'

const FILE = new URL('../../../../../../shared/data/trade/baci_2024.csv', import.meta.url)
const isThere = existsSync(FILE)
if (!isThere) {
  if (process.env['CI'] === 'true') throw new Error('shared/data is missing: the figures cannot be checked')
  process.stderr.write(
    '\n*** NOT VERIFIED: shared/data/trade/baci_2024.csv is missing, no figure was checked against it ***\n\n',
  )
}

/**
 * Another way to the same figures: the raw file as text in a table of its own, summed by PostgreSQL in decimal numbers. Nothing of
 * the importing code is used, and the country codes stay as the file writes them.
 */
const INDEPENDENT = `
  WITH flow AS (
    SELECT i, j, cmd, round(value::numeric, 2) AS usd FROM raw WHERE j IN ('JPN', 'KOR', 'USA') AND cmd <> '811292'
  ), total AS (SELECT j, cmd, sum(usd) AS usd FROM flow GROUP BY j, cmd)
  SELECT flow.j AS importer, flow.cmd AS line, total.usd::text AS total,
    count(*) FILTER (WHERE i <> 'S19')::int AS suppliers,
    coalesce(sum(flow.usd) FILTER (WHERE i <> 'S19'), 0)::text AS named,
    coalesce(sum((flow.usd * 100 / total.usd) ^ 2) FILTER (WHERE i <> 'S19'), 0)::float8 AS hhi,
    (array_agg(flow.usd::text ORDER BY flow.usd DESC, i) FILTER (WHERE i <> 'S19'))[1:5] AS top
  FROM flow JOIN total USING (j, cmd) GROUP BY flow.j, flow.cmd, total.usd ORDER BY 1, 2`

interface Figure {
  readonly importer: string
  readonly line: string
  readonly total: string
  readonly suppliers: number
  readonly named: string
  readonly hhi: number
  readonly top: readonly string[]
}

const ALPHA_2: Readonly<Record<string, string>> = { JPN: 'JP', KOR: 'KR', USA: 'US' }
const dollars = (cents: number) => (cents / 100).toFixed(2)

describe.runIf(isThere)('given the whole BACI extract of 2024', () => {
  let db: GivenDatabase
  let figures: readonly Figure[]
  let kept: { readonly kept: number; readonly refused: number }

  beforeAll(async () => {
    db = await givenDatabase()
    const file = readFileSync(FILE)
    kept = (await importFile(db.trade, 'jp', file, { year: 2024, illustrative: false })).dataSet.rows
    await db.owner.query('CREATE TEMP TABLE raw (i text, j text, cmd text, value text)')
    const [, ...lines] = file.toString('utf8').trimEnd().split('\n')
    const cells = lines.map((line) => line.split(','))
    await db.owner.query(
      'INSERT INTO raw SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])',
      [0, 1, 2, 3].map((column) => cells.map((row) => row[column])),
    )
    figures = (await db.owner.query<Figure>(INDEPENDENT)).rows
  })
  afterAll(() => db.close())

  const answer = async ({ importer, line }: Figure): Promise<SharesAnswer> =>
    yes(await answerShares(db.trade, 'us', { importer: ALPHA_2[importer] ?? '', line }))

  it('then every row of it is kept', async () => {
    const { rows } = await db.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM raw')
    expect(kept).toMatchObject({ kept: rows[0]?.n, refused: 0 })
  })

  it('then every importer’s total, suppliers, five largest, index and coverage are what SQL makes of the raw file, to the cent', async () => {
    expect(figures.length).toBeGreaterThan(80)
    for (const figure of figures) {
      const { shares } = await answer(figure)
      const of = `${figure.importer} ${figure.line}`
      const named = shares.named.reduce((cents, { cents: own }) => cents + own, 0)
      expect([of, dollars(shares.total), shares.named.length, dollars(named)]).toEqual([
        of,
        figure.total,
        figure.suppliers,
        figure.named,
      ])
      expect([of, shares.named.slice(0, 5).map(({ cents }) => dollars(cents))]).toEqual([of, figure.top])
      expect(shares.hhi ?? 0).toBeCloseTo(figure.hhi, 5)
      expect(shares.coverage).toBeCloseTo((Number(figure.named) / Number(figure.total)) * 100, 8)
    }
  })

  it('then Japan’s rare gases are what a reader of the file finds by hand', async () => {
    const { shares } = yes(await answerShares(db.trade, 'jp', { importer: 'JP', line: '280429' }))
    expect(shares.named.slice(0, 2).map(({ country, cents }) => [country, cents])).toEqual([
      ['US', 9_055_335_600],
      ['QA', 6_082_183_800],
    ])
    expect(shares.unnamed).toMatchObject([{ area: 490, country: null, cents: 156_078_200 }])
  })

  it('then no figure of HS 8112.92 is given, to nobody and for nothing, though the file has some', async () => {
    const { rows } = await db.owner.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM raw WHERE cmd = '811292' AND j = 'JPN'`,
    )
    expect(rows[0]?.n).toBeGreaterThan(5)
    expect(await answerShares(db.trade, 'jp', { importer: 'JP', line: '811292' })).toMatchObject({
      refusal: {
        code: 'heading-shared-by-materials',
        facts: { heading: '8112.92', lines: expect.stringContaining('US 8112.92.10') },
      },
    })
  })

  it('then nothing is held against each other: BACI has made one figure of two', async () => {
    const { mirror } = yes(await answerShares(db.trade, 'jp', { importer: 'KR', line: '280429' }))
    expect(mirror).toMatchObject({ ok: false, refusal: { code: 'mirror-needs-both-sides' } })
  })
})
