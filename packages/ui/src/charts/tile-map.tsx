import { useId } from 'react'
import type { Column } from '../layout/table.tsx'
import { countryName } from '../language/country-name.ts'
import { PARTY_ORDER } from '../language/country-names.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import type { ChartText } from './chart-text.ts'
import { chartTexts } from './charts-messages.ts'
import { CountryTiles, countryTilesHeight } from './country-tiles.tsx'
import { Figure } from './figure.tsx'
import { HeatKey } from './heat-key.tsx'
import { heatLevel } from './heat-level.ts'
import { Plot } from './plot.tsx'
import { writeNumber } from './write-number.ts'

export interface CountryValue {
  /** ISO 3166-1 alpha-2, in capitals. */
  readonly country: string
  /** Null is unknown. */
  readonly value: number | null
}

interface Props extends ChartText {
  readonly countries: readonly CountryValue[]
  /** Where each darker step begins, rising; at most four. */
  readonly steps: readonly number[]
  /** "%" or "", written after each value. */
  readonly unit: string
  readonly digits?: number
}

/**
 * Countries as tiles with their ISO codes: the three partners first, in the order of the reader's language, then suppliers by value.
 * No coastlines and no seas: where those run, and what they are called, is disputed between the partners themselves.
 */
export function TileMap({ countries, steps, unit, digits = 1, ...text }: Props) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const hatch = useId()
  const withUnit = (written: string) =>
    unit === '%' ? t('percent', { value: written }) : unit === '' ? written : `${written} ${unit}`
  const tiles = countries.map(({ country, value }) => {
    const written = value === null ? null : writeNumber(language, value, digits)
    return {
      country,
      name: countryName(country, language),
      value: written === null ? null : value,
      level: value === null || written === null ? null : heatLevel(value, steps),
      text: written === null ? t('unknown') : withUnit(written),
    }
  })
  const partners = PARTY_ORDER[language].flatMap((party) =>
    tiles.filter(({ country }) => country === party.toUpperCase()),
  )
  const suppliers = tiles
    .filter((tile) => !partners.includes(tile))
    .toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1) || (a.country < b.country ? -1 : 1))
  const columns: Column<(typeof tiles)[number]>[] = [
    { key: 'country', header: t('tile.country'), cell: ({ name }) => name, isRowHeader: true },
    { key: 'code', header: t('tile.code'), cell: ({ country }) => country },
    { key: 'value', header: t('value'), cell: ({ text: written }) => written, align: 'end' },
  ]
  const groups = [
    { key: 'partners', label: t('tile.partners'), tiles: partners },
    { key: 'suppliers', label: t('tile.suppliers'), tiles: suppliers },
  ].filter((group) => group.tiles.length > 0)
  return (
    <Figure
      {...text}
      columns={columns}
      rows={[...partners, ...suppliers]}
      rowKey={({ country }) => country}
      legend={<HeatKey steps={steps} digits={digits} />}
    >
      {(labelledBy) => (
        <Plot labelledBy={labelledBy} height={(width) => countryTilesHeight(groups, width)}>
          {(width) => <CountryTiles groups={groups} width={width} hatch={hatch} />}
        </Plot>
      )}
    </Figure>
  )
}
