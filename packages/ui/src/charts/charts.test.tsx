import { LANGUAGES, type Language } from '@trilateral/contracts'
import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { catalogueFaults } from '../language/catalogue-faults.ts'
import { LanguageProvider } from '../language/language.tsx'
import { message } from '../language/catalogue.ts'
import { RATING_VALUES } from '../rating/rating-value.ts'
import { chartTexts } from './charts-messages.ts'
import { HeatTable } from './heat-table.tsx'
import { HhiBars } from './hhi-bars.tsx'
import { PeriodSeries } from './period-series.tsx'
import { RatingHistory } from './rating-history.tsx'
import { Sankey } from './sankey.tsx'
import { ShareBars } from './share-bars.tsx'
import { Sparkline } from './sparkline.tsx'
import { TileMap } from './tile-map.tsx'
import { Timeline } from './timeline.tsx'
import { writeNumber } from './write-number.ts'

const html = (element: React.ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(<LanguageProvider initial={language}>{element}</LanguageProvider>)

/** The texts of the cells of a table's body, row by row. */
function cells(markup: string): string[][] {
  const body = /<tbody[^>]*>(.*?)<\/tbody>/s.exec(markup)?.[1] ?? ''
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, '')),
  )
}

const text = { finding: 'Gallium stands far above both thresholds', sources: [] }
const unknown = (language: Language) => message(chartTexts, language, 'unknown')
const written = (language: Language, value: number | null, digits = 1) =>
  (value === null ? null : writeNumber(language, value, digits)) ?? unknown(language)

/** Any number that can reach a chart by mistake, and what is not known. */
const anyValue = fc.option(fc.oneof(fc.double({ min: 0, max: 10_000 }), fc.double()), { nil: null })
const anyLanguage = fc.constantFrom(...LANGUAGES)
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const keyed = <Value,>(value: fc.Arbitrary<Value>) =>
  fc
    .array(value, { minLength: 1, maxLength: 8 })
    .map((all) => all.map((each, index) => ({ key: `k${index}`, each })))

const BROKEN = /NaN|undefined|Infinity|\[object/

describe('whatever the figures are', () => {
  test('the table under a series by period says the same as the data, and a gap is drawn for each period without a figure', () => {
    fc.assert(
      fc.property(
        keyed(fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }))),
        anyLanguage,
        (rows, language) => {
          const points = rows.map(({ key, each }) => ({
            key,
            label: `P ${key}`,
            value: each,
            isRevised: true,
          }))
          const columns = [
            {
              key: 'period',
              header: 'Period',
              isRowHeader: true,
              cell: ({ label }: { label: string }) => label,
            },
            {
              key: 'value',
              header: 'Value',
              cell: ({ value }: { value: number | null }) => written(language, value),
            },
          ]
          const levels =
            rows.length > 3
              ? []
              : [{ key: 'enter', value: 10, text: 'Warning from 10', kind: 'enter' as const }]
          const markup = html(
            <PeriodSeries {...text} points={points} levels={levels} columns={columns} />,
            language,
          )
          expect(markup).not.toMatch(BROKEN)
          expect(cells(markup)).toEqual(points.map(({ label, value }) => [label, written(language, value)]))
          const gaps = points.filter(({ value }) => value === null).length
          expect(markup.split('class="plot-gap"')).toHaveLength(gaps + 1)
          expect(markup.split('class="plot-revised"')).toHaveLength(points.length - gaps + 1)
        },
      ),
    )
  })

  test('the table under the bars of an index says the same as the data', () => {
    fc.assert(
      fc.property(keyed(anyValue), anyLanguage, (rows, language) => {
        const given = rows.map(({ key, each }) => ({ key, label: `Item ${key}`, hhi: each }))
        const markup = html(<HhiBars {...text} rows={given} />, language)
        expect(markup).not.toMatch(BROKEN)
        expect(cells(markup)).toEqual(given.map(({ label, hhi }) => [label, written(language, hhi, 0)]))
      }),
    )
  })

  test('the table under the shares says the same as the data, the largest first', () => {
    fc.assert(
      fc.property(keyed(anyValue), anyLanguage, (rows, language) => {
        const given = rows.map(({ key, each }) => ({ key, label: `Item ${key}`, percent: each }))
        const markup = html(<ShareBars {...text} rows={given} isOrdered />, language)
        expect(markup).not.toMatch(BROKEN)
        const share = (value: number | null) => {
          const number = value === null ? null : writeNumber(language, value)
          return number === null
            ? unknown(language)
            : message(chartTexts, language, 'percent', { value: number })
        }
        expect(cells(markup)).toEqual(given.map(({ label, percent }) => [label, share(percent)]))
      }),
    )
  })

  test('a heat table has the value of every input and stage written in its cell', () => {
    fc.assert(
      fc.property(keyed(keyed(anyValue)), anyLanguage, (rows, language) => {
        const columns = rows[0]?.each ?? []
        const value = (row: string, column: string) =>
          rows.find(({ key }) => key === row)?.each.find(({ key }) => key === column)?.each ?? null
        const markup = html(
          <HeatTable
            {...text}
            rows={rows.map(({ key }) => ({ key, label: key }))}
            columns={columns.map(({ key }) => ({ key, label: key }))}
            value={value}
            steps={[1800, 2500]}
          />,
          language,
        )
        expect(markup).not.toMatch(BROKEN)
        expect(cells(markup)).toEqual(
          rows.map(({ key }) => [
            key,
            ...columns.map((column) => written(language, value(key, column.key), 0)),
          ]),
        )
      }),
    )
  })

  test('a flow has a row a link, and draws what is not known', () => {
    fc.assert(
      fc.property(keyed(anyValue), (links) => {
        const nodes = [
          { key: 'a', label: 'A', stage: 'first' },
          ...links.map(({ key }) => ({ key, label: key, stage: 'second' })),
        ]
        const given = links.map(({ key, each }) => ({ from: 'a', to: key, value: each }))
        const stages = ['first', 'second'].map((key) => ({ key, label: key }))
        const markup = html(<Sankey {...text} stages={stages} nodes={nodes} links={given} unit="t" />)
        expect(markup).not.toMatch(BROKEN)
        expect(cells(markup).map(([, to]) => to)).toEqual(links.map(({ key }) => key))
        expect(markup.match(/class="plot-flow"/g)).toHaveLength(links.length)
      }),
    )
  })

  test('a timeline has a row a milestone, and no day falls out of the drawing', () => {
    fc.assert(
      fc.property(
        keyed(fc.record({ baseline: anyDay, due: anyDay, reachedOn: fc.option(anyDay) })),
        anyDay,
        fc.option(anyDay),
        (rows, today, ministerial) => {
          const milestones = rows.map(({ key, each }) => ({ key, title: `Milestone ${key}`, ...each }))
          const markup = html(
            <Timeline {...text} milestones={milestones} today={today} ministerial={ministerial} />,
          )
          expect(markup).not.toMatch(BROKEN)
          expect(cells(markup).map(([title]) => title)).toEqual(milestones.map(({ title }) => title))
          for (const [, x = ''] of markup.matchAll(/ c?x[12]?="([^"]+)"/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0)
            expect(Number(x)).toBeLessThanOrEqual(640)
          }
        },
      ),
    )
  })

  test('a history of ratings has a row an assessment, in the order of days', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ on: anyDay, rating: fc.constantFrom(...RATING_VALUES) }), {
          minLength: 1,
          selector: ({ on }) => on,
        }),
        (points) => {
          const markup = html(<RatingHistory {...text} points={points} until="2061-01-01" />)
          expect(markup).not.toMatch(BROKEN)
          expect(cells(markup)).toHaveLength(points.length)
        },
      ),
    )
  })

  test('tiles and their table name the same countries', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyLanguage, (one, other, language) => {
        const countries = [
          { country: 'CN', value: one },
          { country: 'KR', value: other },
        ]
        const markup = html(<TileMap {...text} countries={countries} steps={[5, 50]} unit="" />, language)
        expect(markup).not.toMatch(BROKEN)
        const rows = cells(markup).map(([, code, value]) => [code, value])
        expect(rows).toContainEqual(['CN', written(language, one)])
        expect(rows).toContainEqual(['KR', written(language, other)])
        expect(markup.match(/class="plot-tile"/g)).toHaveLength(2)
      }),
    )
  })

  test('a small line has its figures in a table', () => {
    fc.assert(
      fc.property(keyed(anyValue), (rows) => {
        const points = rows.map(({ key, each }) => ({ label: key, value: each }))
        const markup = html(<Sparkline finding="It rises" points={points} />)
        expect(markup).not.toMatch(BROKEN)
        expect(cells(markup)).toEqual(points.map(({ label, value }) => [label, written('en', value)]))
      }),
    )
  })
})

describe.each(LANGUAGES)('for a reader of %s', (language) => {
  test('a drawing is named by its finding', () => {
    const markup = html(<ShareBars {...text} rows={[{ key: 'a', label: 'A', percent: 1 }]} />, language)
    const id = /<svg role="img" aria-labelledby="([^"]+)"/.exec(markup)?.[1]
    expect(markup).toContain(`id="${id}">${text.finding}</figcaption>`)
  })

  test('no figures: the frame says so and why, and draws nothing', () => {
    const markup = html(<ShareBars {...text} rows={[]} />, language)
    expect(markup).toContain(message(chartTexts, language, 'empty'))
    expect(markup).not.toContain('<svg')
  })

  test('what is not known is hatched and named, never an empty bar', () => {
    const markup = html(<ShareBars {...text} rows={[{ key: 'a', label: 'A', percent: null }]} />, language)
    expect(markup).toMatch(/data-unknown=""[^>]*fill="url\(#/)
    expect(markup).toContain(unknown(language))
  })

  test('a threshold is named with its source', () => {
    const markup = html(
      <HhiBars
        {...text}
        rows={[{ key: 'a', label: 'A', hhi: 8809 }]}
        thresholds={[
          {
            value: 1800,
            label: 'highly concentrated',
            source: { name: 'Merger Guidelines 2023', url: null },
          },
        ]}
      />,
      language,
    )
    expect(markup).toContain('Merger Guidelines 2023')
    expect(markup).toContain(message(chartTexts, language, 'hhi.above', { threshold: '1,800' }))
  })

  test('a ministerial that nobody has scheduled is said to be so', () => {
    const markup = html(
      <Timeline
        {...text}
        today="2026-11-24"
        ministerial={null}
        milestones={[{ key: 'a', title: 'A', baseline: '2026-01-01', due: '2026-02-01', reachedOn: null }]}
      />,
      language,
    )
    expect(markup).toContain(message(chartTexts, language, 'timeline.ministerial-none'))
  })
})

test('the three partners come first, in the order of the reader’s language', () => {
  const countries = ['CN', 'US', 'KR', 'JP'].map((country, index) => ({ country, value: 90 - index }))
  const codes = (language: Language) =>
    cells(html(<TileMap {...text} countries={countries} steps={[]} unit="%" />, language)).map(
      ([, code]) => code,
    )
  expect(codes('en')).toEqual(['JP', 'KR', 'US', 'CN'])
  expect(codes('ja')).toEqual(['JP', 'US', 'KR', 'CN'])
  expect(codes('ko')).toEqual(['KR', 'US', 'JP', 'CN'])
})

test('every text of the charts is there in three languages', () => {
  expect(catalogueFaults(chartTexts)).toEqual([])
})
