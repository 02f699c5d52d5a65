import { newRow } from '@trilateral/work-program/screens'
import type { CalendarDate, Refusal, Source } from '@trilateral/contracts'
import type {
  Holder,
  SupplierShares,
  SupplyPosition,
  SupplyStage,
} from '@trilateral/contracts/critical-minerals'
import type { Inputs } from '../frame/server.ts'
import { blankSource, sourceFrom, type SourceDraft } from '../record/source-draft.ts'

type Draft = Inputs['supply']['record']['position']

export interface ShareTyping {
  readonly row: string
  readonly country: string
  readonly percent: string
  readonly trade: string
  readonly censored: boolean
}

export interface SideTyping {
  readonly of: SupplierShares['of']
  /** None: this side is not known. */
  readonly shares: readonly ShareTyping[]
  readonly source: SourceDraft
}

/** A supply position while it is being typed. */
export interface PositionTyping {
  readonly material: string
  readonly stage: SupplyStage | ''
  readonly holder: Holder
  readonly from: string
  readonly to: string
  readonly edition: string
  readonly tariffLine: string
  readonly licence: string
  readonly global: SideTyping
  readonly sourcing: SideTyping
  readonly importReliance: string
  readonly recycling: string
  readonly substitution: string
  readonly parameters: SourceDraft
  readonly riskBasis: NonNullable<SupplyPosition['riskBasis']> | ''
  readonly governance: SupplyPosition['governance']
  readonly illustrative: boolean
}

export const blankShare = (): ShareTyping => ({
  row: newRow(),
  country: 'CN',
  percent: '',
  trade: '',
  censored: false,
})

export function blankPosition(holder: Holder, today: CalendarDate): PositionTyping {
  const side = (of: SideTyping['of']): SideTyping => ({ of, shares: [], source: blankSource(today) })
  return {
    material: '',
    stage: '',
    holder,
    from: '',
    to: '',
    edition: '',
    tariffLine: '',
    licence: '',
    global: { ...side('production'), shares: [blankShare()] },
    sourcing: side('sourcing'),
    importReliance: '',
    recycling: '',
    substitution: '',
    parameters: blankSource(today),
    riskBasis: '',
    governance: '2019-2023',
    illustrative: false,
  }
}

const typedSource = (source: Source | undefined, today: CalendarDate): SourceDraft =>
  source ? { name: source.name, url: source.url ?? '', accessedOn: source.accessedOn } : blankSource(today)

/** A percent as it is read: 93.8, and not 93.80000000000001. */
const percentText = (fraction: number) => String(Math.round(fraction * 1e8) / 1e6)

const ratioText = (kept: { readonly value: number } | null) => (kept ? String(kept.value) : '')

/** What stands, as it is typed. */
export function typingOf(position: SupplyPosition, today: CalendarDate): PositionTyping {
  const side = (kept: SupplierShares | null, of: SideTyping['of']): SideTyping => ({
    of: kept?.of ?? of,
    shares: (kept?.shares ?? []).map(({ country, share, trade, censored }) => ({
      row: newRow(),
      country,
      percent: percentText(share),
      trade: trade === null ? '' : String(trade),
      censored,
    })),
    source: typedSource(kept?.source, today),
  })
  const { importReliance, recycling, substitution, period, edition } = position
  return {
    ...position,
    from: period ? String(period.from) : '',
    to: period ? String(period.to) : '',
    edition: edition === null ? '' : String(edition),
    tariffLine: position.tariffLine ?? '',
    licence: position.licence ?? '',
    global: side(position.global, 'production'),
    sourcing: side(position.sourcing, 'sourcing'),
    importReliance: ratioText(importReliance),
    recycling: ratioText(recycling),
    substitution: ratioText(substitution),
    parameters: typedSource((recycling ?? substitution ?? importReliance)?.source, today),
    riskBasis: position.riskBasis ?? '',
  }
}

export type Filled =
  | { readonly ok: true; readonly value: Draft }
  | { readonly ok: false; readonly missing: readonly Refusal[] }

/** What is typed as the server takes it, or what must be mended before it can be sent. */
export function positionFrom(typing: PositionTyping, before: SupplyPosition | null): Filled {
  const missing: Refusal[] = []
  const year = (text: string, field: string) => {
    if (text.trim() === '') return null
    if (/^(19|20)\d\d$/.test(text.trim())) return Number(text.trim())
    missing.push({ code: 'year-not-a-year', field, facts: { value: text } })
    return null
  }
  const number = (text: string, field: string, code: string) => {
    const value = text.trim() === '' ? Number.NaN : Number(text.replace('%', '').trim())
    if (!Number.isFinite(value)) missing.push({ code, field, facts: { value: text } })
    return Number.isFinite(value) ? value : 0
  }
  const side = (typed: SideTyping, name: 'global' | 'sourcing'): Draft['global'] =>
    typed.shares.length === 0
      ? null
      : {
          of: typed.of,
          shares: typed.shares.map(({ country, percent, trade, censored }, index) => ({
            country,
            share: number(percent, `${name}.shares.${index}.share`, 'share-not-a-number') / 100,
            trade:
              trade.trim() === ''
                ? null
                : number(trade, `${name}.shares.${index}.trade`, 'share-not-a-number'),
            censored,
          })),
          source: sourceFrom(typed.source),
        }
  const ratio = (key: 'importReliance' | 'recycling' | 'substitution'): Draft['recycling'] => {
    if (typing[key].trim() === '') return null
    const value = number(typing[key], `${key}.value`, 'ratio-out-of-range')
    const kept = before?.[key]
    // What is not changed keeps the source that it has.
    return kept && kept.value === value ? kept : { value, source: sourceFrom(typing.parameters) }
  }
  if (typing.material === '') missing.push({ code: 'value-missing', field: 'material' })
  if (typing.stage === '') missing.push({ code: 'value-missing', field: 'stage' })
  const from = year(typing.from, 'period.from')
  const to = year(typing.to, 'period.to') ?? from
  const position: Draft = {
    material: typing.material,
    stage: typing.stage || 'processing',
    period: from === null || to === null ? null : { from, to },
    edition: year(typing.edition, 'edition'),
    holder: typing.holder,
    global: side(typing.global, 'global'),
    sourcing: side(typing.sourcing, 'sourcing'),
    importReliance: ratio('importReliance'),
    recycling: ratio('recycling'),
    substitution: ratio('substitution'),
    riskBasis: typing.riskBasis || null,
    published: before?.published ?? null,
    governance: typing.governance,
    tariffLine: typing.tariffLine.trim() || null,
    licence: typing.licence.trim() || null,
    remark: before?.remark ?? null,
    illustrative: typing.illustrative,
  }
  return missing.length > 0 ? { ok: false, missing } : { ok: true, value: position }
}

/** The paths of the form's fields, as refusals name them. */
export const fieldsOf = (typing: PositionTyping): readonly string[] => [
  'material',
  'stage',
  'holder',
  'period.from',
  'period.to',
  'edition',
  'tariffLine',
  'licence',
  ...(['global', 'sourcing'] as const).flatMap((side) => [
    `${side}.shares`,
    ...typing[side].shares.flatMap((_share, index) =>
      ['country', 'share', 'trade'].map((part) => `${side}.shares.${index}.${part}`),
    ),
    `${side}.source.name`,
    `${side}.source.url`,
    `${side}.source.accessedOn`,
  ]),
  'importReliance.value',
  'recycling.value',
  'substitution.value',
  'parameters.name',
  'riskBasis',
  'audience',
  'tlp',
]
