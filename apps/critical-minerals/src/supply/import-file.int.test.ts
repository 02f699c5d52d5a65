import { randomUUID } from 'node:crypto'
import type { Decision, Party } from '@trilateral/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { openSupply } from '../opening-supply/opening-supply.ts'
import { exportFile } from './export-file.ts'
import { givenFile, givenForm, givenShares, officialOf, SHARES_CSV } from './given.ts'
import { keepFile, previewFile, type FilePreview } from './import-file.ts'
import { listPositions } from './list-positions.ts'
import type { FileInput, KeepInput } from './questions.ts'
import { supplyPositionRecord } from './supply-position-record.ts'
import { amendPosition, recordPosition } from './supply-register.ts'

let db: GivenDatabase
const parts = () => ({ records: db.records, now: () => MOMENT })

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

function yes<Value>(decision: Decision<Value>): Value {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}

const preview = async (file: FileInput, party: Party = 'jp') =>
  yes(await previewFile(parts(), officialOf(party), file))

const form = (
  file: FileInput,
  { sha256, positions }: FilePreview,
  requestId: string = randomUUID(),
): KeepInput => ({
  ...file,
  requestId,
  previewed: {
    sha256,
    positions: positions.map(({ id, expectedVersion }) => ({ id, expectedVersion })),
  },
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
})

const all = (party: Party) => db.records.all(party, supplyPositionRecord)

describe('given a shares file', () => {
  it('when it is previewed, then nothing is kept; when it is kept, then exactly what was shown stands, with an event each', async () => {
    const file = givenFile(SHARES_CSV)
    const shown = await preview(file)
    expect(shown).toMatchObject({ accepted: 3, refused: 0 })
    expect(shown.positions.map(({ action }) => action)).toEqual(['record', 'record'])
    expect(await db.count('record')).toBe(0)

    const kept = yes(await keepFile(parts(), officialOf('jp'), form(file, shown)))
    expect(kept.positions.map(({ version }) => version)).toEqual([1, 1])
    const states = (await all('kr')).map(({ state }) => state)
    expect(states).toHaveLength(2)
    for (const { after } of shown.positions) expect(states).toContainEqual(after)
    expect(await db.count('journal.outbox')).toBe(2)
  })

  it('when the same wish is sent again, twice at once, then nothing is kept twice', async () => {
    const file = givenFile(SHARES_CSV.replaceAll('2024', '2023'))
    const wish = form(file, await preview(file))
    const before = await db.count('record_version')
    const both = await Promise.all([0, 1].map(() => keepFile(parts(), officialOf('jp'), wish)))
    const later = yes(await keepFile(parts(), officialOf('jp'), wish))
    expect(both.map((answer) => answer.ok)).toEqual([true, true])
    expect(later.positions.map(({ version }) => version)).toEqual([1, 1])
    expect(await db.count('record_version')).toBe(before + 2)
  })

  it('when it stopped after its first position, then sending it again keeps the rest', async () => {
    const file = givenFile(SHARES_CSV.replaceAll('2024', '2022'))
    const wish = form(file, await preview(file))
    let left = 1
    const breaking = {
      ...db.records,
      enter: async (...given: Parameters<typeof db.records.enter>) => {
        if (left === 0) throw new Error('the line is cut')
        left -= 1
        return db.records.enter(...given)
      },
    } as typeof db.records
    const cut = { records: breaking, now: () => MOMENT }
    await expect(keepFile(cut, officialOf('jp'), wish)).rejects.toThrow('cut')
    const again = yes(await keepFile(parts(), officialOf('jp'), wish))
    expect(again.positions.map(({ version }) => version)).toEqual([1, 1])
  })

  it('when another file comes with its preview, then it is refused and nothing is kept', async () => {
    const shown = await preview(givenFile(SHARES_CSV.replaceAll('2024', '2021')))
    const other = givenFile(SHARES_CSV.replaceAll('2024', '2021').replace(',90,', ',89,'))
    const before = await db.count('record_version')
    expect(await keepFile(parts(), officialOf('jp'), form(other, shown))).toMatchObject({
      refusal: { code: 'file-not-the-one-previewed' },
    })
    expect(await db.count('record_version')).toBe(before)
  })

  it('when one row is refused, then no row is kept', async () => {
    const file = givenFile(SHARES_CSV.replaceAll('2024', '2020').replace(',JP,', ',XX,'))
    const shown = await preview(file)
    expect(shown).toMatchObject({ accepted: 2, refused: 1 })
    expect(await keepFile(parts(), officialOf('jp'), form(file, shown))).toMatchObject({
      refusal: { code: 'file-with-refused-rows', facts: { refused: 1 } },
    })
  })

  it('when a colleague changed a position since the preview, then it is refused whole', async () => {
    const csv = SHARES_CSV.replaceAll('2024', '2019')
    const first = givenFile(csv)
    const receipts = yes(await keepFile(parts(), officialOf('jp'), form(first, await preview(first))))
    const mended = givenFile(csv.replace(',90,', ',85,'))
    const shown = await preview(mended)
    expect(shown.positions.map(({ action }) => action)).toEqual(['amend', 'unchanged'])
    const [gallium] = receipts.positions
    if (!gallium) throw new Error('nothing was kept')
    const period = { from: 2019, to: 2019 }
    const { requestId, position } = givenForm({ period, global: givenShares({ CN: 70 }) })
    yes(
      await amendPosition(parts(), officialOf('jp'), {
        requestId,
        position,
        id: gallium.id,
        expectedVersion: 1,
      }),
    )
    expect(await keepFile(parts(), officialOf('jp'), form(mended, shown))).toMatchObject({
      refusal: { code: 'preview-outdated', facts: { material: 'gallium' } },
    })
    const again = await preview(mended)
    const kept = yes(await keepFile(parts(), officialOf('jp'), form(mended, again)))
    expect(kept.positions.map(({ version }) => version)).toEqual([3, 1])
  })
})

describe('given the opening positions', () => {
  it('when a ministry exports its view and imports it, then nothing changes; in another ministry’s hands it gives the same file', async () => {
    const fresh = await givenDatabase()
    try {
      const here = { records: fresh.records, now: () => MOMENT }
      await openSupply(here)
      const kept = await fresh.records.all('us', supplyPositionRecord)
      const own = listPositions(
        kept.filter(({ originator }) => originator === 'us'),
        {},
      )
      for (const format of ['csv', 'xlsx'] as const) {
        const written = await exportFile(own, format, '2026-11-24')
        const file = { ...givenFile('', written.name), content: written.content, holder: 'EU' as const }
        const back = yes(await previewFile(here, officialOf('us'), file))
        expect(back.rows.flatMap(({ reasons }) => reasons)).toEqual([])
        expect(new Set(back.positions.map(({ action }) => action))).toEqual(new Set(['unchanged']))
        expect(back.positions).toHaveLength(own.length)
        expect(back.accepted).toBe(written.rows)
      }
      // All that everybody sees, kept by Korea: the shares, years, lines and sources are the same to the last digit.
      const everything = await exportFile(listPositions(kept, {}), 'xlsx', '2026-11-24')
      const file = { ...givenFile('', everything.name), content: everything.content }
      const shown = yes(await previewFile(here, officialOf('kr'), file))
      expect(shown.refused).toBe(0)
      yes(await keepFile(here, officialOf('kr'), form(file, shown)))
      const theirs = (await fresh.records.all('kr', supplyPositionRecord)).filter(
        ({ originator }) => originator === 'kr',
      )
      const csvOf = async (positions: typeof theirs) => {
        const { content } = await exportFile(listPositions(positions, {}), 'csv', '2026-11-24')
        return Buffer.from(content, 'base64').toString()
      }
      // Every row says how it was marked where it was written, and that alone is another's.
      const marks = /,(CLEAR|GREEN),jp-kr-us,(jp|kr|us)\r\n/g
      const bare = async (positions: typeof theirs) => (await csvOf(positions)).replaceAll(marks, '\r\n')
      expect((await csvOf(theirs)).match(marks)).toHaveLength(everything.rows)
      expect(await bare(theirs)).toBe(await bare([...kept]))
    } finally {
      await fresh.close()
    }
  })

  it('then the CSV begins with a byte order mark', async () => {
    const { content } = await exportFile(await all('jp'), 'csv', '2026-11-24')
    expect([...Buffer.from(content, 'base64').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})

describe('recording by hand', () => {
  it('given one ministry’s position, when it is entered again, then the one that stands is named; another ministry may say its own', async () => {
    const position = { holder: 'US', material: 'cobalt' } as const
    const receipt = yes(await recordPosition(parts(), officialOf('us'), givenForm(position)))
    expect(await recordPosition(parts(), officialOf('us'), givenForm(position))).toMatchObject({
      refusal: { code: 'position-already-recorded', facts: { id: receipt.id } },
    })
    expect((await recordPosition(parts(), officialOf('kr'), givenForm(position))).ok).toBe(true)
  })

  it('given a position, when amended, then what it is about stays, nothing is no change, and others may not', async () => {
    const first = yes(await recordPosition(parts(), officialOf('us'), givenForm({ material: 'nickel' })))
    const amend = (changes: Parameters<typeof givenForm>[0], party: Party = 'us') => {
      const { requestId, position } = givenForm({ material: 'nickel', ...changes })
      return amendPosition(parts(), officialOf(party), {
        requestId,
        id: first.id,
        expectedVersion: 1,
        position,
      })
    }
    expect(await amend({})).toMatchObject({ refusal: { code: 'position-nothing-changed' } })
    expect(await amend({ holder: 'EU' })).toMatchObject({ refusal: { code: 'position-identity-fixed' } })
    expect(await amend({ global: givenShares({ ID: 50 }) }, 'kr')).toMatchObject({
      refusal: { code: 'not-the-originator' },
    })
    expect(yes(await amend({ global: givenShares({ ID: 50 }) })).version).toBe(2)
    const versions = await db.records.versions('jp', supplyPositionRecord, first.id)
    expect(versions.map(({ change }) => change)).toEqual([
      'critical-minerals.supply-position-recorded',
      'critical-minerals.supply-position-amended',
    ])
  })
})
