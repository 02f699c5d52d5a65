import { alpha2Named, coverageOf, isCountry, SHARE_SUM_TOLERANCE } from '@trilateral/supply-risk'
import type { MapTables } from './read-map.ts'
import type { MapRow } from './read-rows.ts'
import type { RowNotes } from './row-notes.ts'

/** Who provides one input, as the files have it. */
export interface ReadProvision {
  /** Countries with their share in percent; null where the file leaves it empty. Empty: no country can be kept. */
  readonly shares: readonly { readonly country: string; readonly share: number | null }[]
  readonly year: number | null
  readonly source: string
  /** Firms that are named for the newest year; 0: none. */
  readonly firms: number
}

interface Provider {
  readonly isCountry: boolean
  /** Two letters; null where it is none of ours: "Various countries", a region. */
  readonly country: string | null
}

interface Taken {
  readonly row: MapRow
  readonly provider: Provider
  readonly share: number | null
  readonly year: number | null
}

/** Provision by the id of the input in the files, the newest year of each. */
export function readProvision(tables: MapTables, notes: RowNotes): ReadonlyMap<string, ReadProvision> {
  const providers = readProviders(tables.providers, notes)
  const inputs = new Set(tables.inputs.map(({ cell }) => cell('input_id')))
  const stages = new Set(tables.stages.map(({ cell }) => cell('stage_id')))
  const groups = new Map<string, Taken[]>()
  for (const row of tables.provision) {
    const { line, cell } = row
    const [key, providerId] = [cell('provided_id'), cell('provider_id')]
    const provider = providers.get(providerId)
    if (stages.has(key)) notes.note('provision', line, 'provided_id', 'row-of-a-stage')
    else if (!inputs.has(key))
      notes.refuse('provision', line, 'provided_id', 'row-input-unknown', { value: key })
    else if (!provider)
      notes.refuse('provision', line, 'provider_id', 'row-provider-unknown', { value: providerId })
    else {
      const taken = takenRow(row, provider, notes)
      if (taken) groups.set(key, [...(groups.get(key) ?? []), taken])
    }
  }
  return new Map(
    [...groups].flatMap(([key, rows]) => {
      const read = provisionOf(rows, notes)
      return read ? [[key, read] as const] : []
    }),
  )
}

function readProviders(rows: readonly MapRow[], notes: RowNotes): ReadonlyMap<string, Provider> {
  const providers = new Map<string, Provider>()
  for (const { line, cell } of rows) {
    const id = cell('provider_id')
    const code = cell('provider_name').toUpperCase()
    const country = isCountry(code) ? code : (alpha2Named(code) ?? null)
    if (id === '') notes.refuse('providers', line, 'provider_id', 'row-id-missing')
    else if (providers.has(id)) notes.refuse('providers', line, 'provider_id', 'row-id-twice', { value: id })
    else providers.set(id, { isCountry: cell('provider_type').toLowerCase() === 'country', country })
  }
  return providers
}

function takenRow(row: MapRow, provider: Provider, notes: RowNotes): Taken | undefined {
  const { line, cell } = row
  const [shareText, yearText, source] = [cell('share_provided'), cell('year'), cell('source')]
  const share = shareText === '' ? null : Number(shareText.replace('%', ''))
  if (share !== null && !(share >= 0 && share <= 100)) {
    notes.refuse('provision', line, 'share_provided', 'row-share-not-a-number', {
      value: shareText.slice(0, 60),
    })
    return undefined
  }
  if (yearText !== '' && !/^(19|20)\d\d$/.test(yearText)) {
    notes.refuse('provision', line, 'year', 'row-year-not-a-year', { value: yearText.slice(0, 60) })
    return undefined
  }
  if (source === '') {
    notes.refuse('provision', line, 'source', 'row-source-missing')
    return undefined
  }
  if (provider.isCountry && provider.country === null)
    notes.note('provision', line, 'provider_id', 'row-country-unknown', { value: cell('provider_id') })
  return { row, provider, share, year: yearText === '' ? null : Number(yearText) }
}

function provisionOf(rows: readonly Taken[], notes: RowNotes): ReadProvision | undefined {
  const newest = rows.reduce<number | null>(
    (last, { year }) => (year !== null && (last === null || year > last) ? year : last),
    null,
  )
  const current = rows.filter(({ row, year }) => {
    if (year === newest) return true
    notes.note('provision', row.line, 'year', 'row-of-an-older-year', { year: String(newest) })
    return false
  })
  const seen = new Set<string>()
  const named = current.flatMap(({ row, provider, share }) => {
    const { country } = provider
    if (!provider.isCountry || country === null) return []
    if (seen.has(country)) {
      notes.refuse('provision', row.line, 'provider_id', 'country-twice', { country })
      return []
    }
    seen.add(country)
    return [{ row, country, share }]
  })
  const sum = coverageOf(named.map(({ country, share }) => ({ country, share: share ?? 0 })))
  if (sum > 100 + SHARE_SUM_TOLERANCE)
    // A sum is nobody's fault alone: all its rows are shown with it.
    for (const { row } of named)
      notes.refuse('provision', row.line, 'share_provided', 'shares-sum-over-hundred', { sum })
  const isWhole = named.every(({ row }) => !notes.isRefused('provision', row.line))
  const source = current[0]?.row.cell('source') ?? ''
  return {
    shares: isWhole ? named.map(({ country, share }) => ({ country, share })) : [],
    year: newest,
    source: source.slice(0, 300),
    firms: current.filter(({ provider }) => !provider.isCountry).length,
  }
}
