import { readTable } from '@trilateral/files'
import { expect, it } from 'vitest'
import { givenRecord } from './given.ts'
import { PROJECT_FILE_COLUMNS } from './project-file-columns.ts'
import { projectFile } from './project-file.ts'

const NOW = new Date('2026-11-30T03:00:00.000Z')
const TODAY = '2026-11-30'

const kept = (number: number, originator: 'jp' | 'kr', changes: Parameters<typeof givenRecord>[1] = {}) => {
  const { state } = givenRecord(number, changes)
  return {
    id: state.id,
    entity: 'minerals-project',
    version: 1,
    originator,
    audience: ['jp', 'kr'] as const,
    tlp: 'GREEN' as const,
    state,
    changedAt: NOW,
  }
}

it('given a plant that two ministries report, and one that is stated in two units, then each is in the file once, a row a unit', async () => {
  const first = kept(1, 'kr')
  const capacity = { amount: 900, unit: 't-REO/a', year: 2028, source: null } as const
  const register = [
    first,
    kept(2, 'jp', { sameAs: first.id }),
    kept(3, 'kr', {
      name: { en: { text: 'Two units', state: 'source' } },
      capacities: [
        { ...capacity, year: 2026, amount: 1 },
        capacity,
        { ...capacity, unit: 't/a', amount: 1200 },
      ],
    }),
    kept(4, 'kr', { name: { en: { text: 'Nothing stated', state: 'source' } }, capacities: [] }),
  ]
  const written = await projectFile(
    register,
    {
      format: 'csv',
      language: 'en',
      kind: 'magnet',
      columns: PROJECT_FILE_COLUMNS.map((key) => ({ key, header: key })),
      words: { construction: 'under construction', KR: 'Republic of Korea', illustrative: 'illustrative' },
    },
    { today: TODAY, now: NOW },
  )
  const table = await readTable(Buffer.from(written.content, 'base64'))
  if (!table.ok) throw new Error(table.refusal.code)
  const [header = [], ...rows] = table.value
  const told = rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at], cell])))
  expect(told.map(({ name, capacity: amount, unit, year }) => [name, amount, unit, year])).toEqual([
    ['Example magnet plant', '1500', 't/a', '2027'],
    ['Two units', '900', 't-REO/a', '2028'],
    ['Two units', '1200', 't/a', '2028'],
    ['Nothing stated', '', '', ''],
  ])
  expect(told[0]).toMatchObject({
    country: 'Republic of Korea',
    status: 'under construction',
    since: '2026-01-12',
    'also-reported': 'jp',
    basis: 'illustrative',
    TLP: 'GREEN',
    audience: 'jp-kr',
    originator: 'kr',
  })
})
