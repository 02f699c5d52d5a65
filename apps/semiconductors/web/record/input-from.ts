import type { MultilingualText, Party, Refusal, Source } from '@trilateral/contracts'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { fractionOf } from '@trilateral/supply-risk'
import { multilingualAnew, sourceFrom, type SourceDraft } from '@trilateral/work-program/screens'
import type { Inputs } from '../frame/server.ts'
import type { InputTyping } from './input-typing.ts'

export type Draft = Omit<Inputs['chipInputs']['record'], 'requestId' | 'audience' | 'tlp'>

export type Filled =
  | { readonly ok: true; readonly value: Draft }
  | { readonly ok: false; readonly missing: readonly Refusal[] }

/** What is typed as the server takes it, or everything that must be mended before it can be sent. `before`: what stands and is amended. */
export function inputFrom(typing: InputTyping, before: ChipInput | null): Filled {
  const missing: Refusal[] = []
  const read = reader(missing)
  const { language, kind, stage } = typing
  const text = (field: 'title' | 'remark'): MultilingualText | null =>
    multilingualAnew(typing[field], language, before?.[field] ?? null)
  const title = text('title')
  if (title === null) missing.push({ code: 'value-missing', field: 'title' })
  if (kind === '') missing.push({ code: 'value-missing', field: 'kind' })
  if (stage === '') missing.push({ code: 'value-missing', field: 'stage' })
  const draft = {
    usedAt: typing.usedAt,
    madeFrom: typing.madeFrom.flatMap(({ id }) => (id === '' ? [] : [id])),
    rawMaterials: typing.rawMaterials.flatMap(({ material, percent, source }, index) =>
      material === ''
        ? []
        : [
            {
              material,
              dependence: read.percent(percent, `rawMaterials.${index}.dependence`),
              source: read.source(source, `rawMaterials.${index}.source`),
            },
          ],
    ),
    tariffLine: typing.tariffLine.trim() || null,
    providers: providersFrom(typing, read),
    firms: firmsFrom(typing, read),
    substitutes: substitutesFrom(typing, read, before),
    positions: byPartner((party) => positionFrom(typing, party, read, before)),
    cover: byPartner((party) => coverFrom(typing, party, read)),
    commitments: typing.commitments,
    programs: typing.programs,
    remark: text('remark'),
    illustrative: typing.illustrative,
  }
  return missing.length > 0 || title === null || kind === '' || stage === ''
    ? { ok: false, missing }
    : { ok: true, value: { ...draft, title, kind, stage } }
}

const NO_SOURCE: Source = { name: '–', url: null, accessedOn: '2000-01-01' }

/** Reads what is typed and notes what cannot be read; what it then answers is not sent. */
function reader(missing: Refusal[]) {
  const number = (text: string, field: string, code = 'number-not-a-number'): number | null => {
    if (text.trim() === '') return null
    const value = Number(text.replace(/[%％]/, '').trim())
    if (Number.isFinite(value)) return value
    missing.push({ code, field, facts: { value: text } })
    return null
  }
  return {
    number,
    percent(text: string, field: string): number | null {
      const value = number(text, field, 'share-not-a-number')
      if (value === null) return null
      if (value < 0) missing.push({ code: 'share-negative', field })
      if (value > 100) missing.push({ code: 'share-over-hundred', field })
      return fractionOf(value)
    },
    year(text: string, field: string): number | null {
      if (text.trim() === '') return null
      if (/^(19|20)\d\d$/.test(text.trim())) return Number(text.trim())
      missing.push({ code: 'year-not-a-year', field, facts: { value: text } })
      return null
    },
    needed(text: string, field: string) {
      if (text.trim() === '') missing.push({ code: 'value-missing', field })
    },
    /** A fact needs its source. */
    source(typed: SourceDraft, field: string): Source {
      if (typed.url.trim() !== '' && !/^https?:\/\/\S+$/.test(typed.url.trim()))
        missing.push({ code: 'address-not-http', field: `${field}.url` })
      if (typed.accessedOn === '') missing.push({ code: 'value-missing', field: `${field}.accessedOn` })
      const source = sourceFrom(typed)
      if (source) return source
      missing.push({ code: 'source-missing', field: `${field}.name` })
      return NO_SOURCE
    },
  }
}

type Reader = ReturnType<typeof reader>

const byPartner = <Value>(of: (party: Party) => Value) => ({ jp: of('jp'), kr: of('kr'), us: of('us') })

function providersFrom({ providers }: InputTyping, read: Reader): Draft['providers'] {
  const { of, by, year, shares, source } = providers
  if (shares.length === 0) return null
  return {
    of,
    by,
    year: read.year(year, 'providers.year'),
    shares: shares.map(({ country, percent }, index) => {
      read.needed(country, `providers.shares.${index}.country`)
      return { country, share: read.percent(percent, `providers.shares.${index}.share`) }
    }),
    source: read.source(source, 'providers.source'),
  }
}

function firmsFrom({ firms }: InputTyping, read: Reader): Draft['firms'] {
  const count = read.number(firms.count, 'firms.count')
  return count === null
    ? null
    : { count, year: read.year(firms.year, 'firms.year'), source: read.source(firms.source, 'firms.source') }
}

function substitutesFrom(
  { substitutes: { level, source } }: InputTyping,
  read: Reader,
  before: ChipInput | null,
): Draft['substitutes'] {
  return level === ''
    ? null
    : { level, note: before?.substitutes?.note ?? null, source: read.source(source, 'substitutes.source') }
}

function positionFrom(
  { partners }: InputTyping,
  party: Party,
  read: Reader,
  before: ChipInput | null,
): Draft['positions']['jp'] {
  const { share, year, source } = partners[party]
  const note = before?.positions[party]?.note ?? null
  const field = `positions.${party}`
  if (share.trim() === '' && note === null) return null
  return {
    share: read.percent(share, `${field}.share`),
    year: read.year(year, `${field}.year`),
    note,
    source: read.source(source, `${field}.source`),
  }
}

function coverFrom({ partners }: InputTyping, party: Party, read: Reader): Draft['cover']['jp'] {
  const { weeks, on, coverSource } = partners[party]
  const field = `cover.${party}`
  const value = read.number(weeks, `${field}.weeks`)
  if (value === null) return null
  read.needed(on, `${field}.on`)
  return { weeks: value, on, source: read.source(coverSource, `${field}.source`) }
}
