import { newRow } from '@trilateral/work-program/screens'
import { LANGUAGES, type Language, type MultilingualText, type Refusal } from '@trilateral/contracts'
import type { MineralsProject } from '@trilateral/contracts/critical-minerals'
import type { Inputs } from '../frame/server.ts'
import { sourceFrom, type SourceDraft } from '../record/source-draft.ts'

type Draft = Inputs['projects']['record']['project']
type Texts = Readonly<Record<Language, string>>
type Status = MineralsProject['statuses'][number]
type Capacity = MineralsProject['capacities'][number]
type Money = MineralsProject['financing'][number]

/** A project while it is being typed. */
export interface ProjectTyping {
  readonly language: Language
  readonly name: Texts
  readonly kind: MineralsProject['kind'] | ''
  readonly country: string
  readonly materials: readonly string[]
  readonly partners: readonly {
    readonly row: string
    readonly name: string
    readonly party: 'jp' | 'kr' | 'us' | ''
  }[]
  readonly statuses: readonly {
    readonly row: string
    readonly status: Status['status']
    readonly from: string
  }[]
  readonly capacities: readonly {
    readonly row: string
    readonly amount: string
    readonly unit: Capacity['unit']
    readonly year: string
  }[]
  readonly milestones: readonly {
    readonly row: string
    readonly title: string
    readonly due: string
    readonly reachedOn: string
  }[]
  readonly financing: readonly {
    readonly row: string
    readonly kind: Money['kind']
    readonly by: string
    readonly amount: string
    readonly currency: Money['currency']
    readonly on: string
  }[]
  readonly sameAs: string
  readonly source: SourceDraft
  readonly illustrative: boolean
}

export const blankStatus = (): ProjectTyping['statuses'][number] => ({
  row: newRow(),
  status: 'announced',
  from: '',
})

export const blankProject = (language: Language, today: string): ProjectTyping => ({
  language,
  name: { en: '', ja: '', ko: '' },
  kind: '',
  country: 'JP',
  materials: [],
  partners: [],
  statuses: [blankStatus()],
  capacities: [],
  milestones: [],
  financing: [],
  sameAs: '',
  source: { name: '', url: '', accessedOn: today },
  illustrative: false,
})

const sourceLanguage = (text: MultilingualText): Language =>
  LANGUAGES.find((language) => text[language]?.state === 'source') ?? 'en'

const wordsOf = (text: MultilingualText): Texts => ({
  en: text.en?.text ?? '',
  ja: text.ja?.text ?? '',
  ko: text.ko?.text ?? '',
})

export function typingOf(project: MineralsProject, today: string): ProjectTyping {
  const language = sourceLanguage(project.name)
  return {
    language,
    name: wordsOf(project.name),
    kind: project.kind,
    country: project.country,
    materials: project.materials,
    partners: project.partners.map(({ name, party }) => ({ row: newRow(), name, party: party ?? '' })),
    statuses: project.statuses.map(({ status, from }) => ({ row: newRow(), status, from: from ?? '' })),
    capacities: project.capacities.map(({ amount, unit, year }) => ({
      row: newRow(),
      amount: String(amount),
      unit,
      year: String(year),
    })),
    milestones: project.milestones.map(({ title, due, reachedOn }) => ({
      row: newRow(),
      title: title[sourceLanguage(title)]?.text ?? '',
      due,
      reachedOn: reachedOn ?? '',
    })),
    financing: project.financing.map(({ kind, by, amount, currency, on }) => ({
      row: newRow(),
      kind,
      by,
      amount: String(amount),
      currency,
      on: on ?? '',
    })),
    sameAs: project.sameAs ?? '',
    source: project.source
      ? { ...project.source, url: project.source.url ?? '' }
      : { name: '', url: '', accessedOn: today },
    illustrative: project.illustrative,
  }
}

/** A translation that nobody has touched keeps the state that it had. */
function textOf(words: Texts, language: Language, before: MultilingualText | undefined): MultilingualText {
  return Object.fromEntries(
    LANGUAGES.flatMap((each) => {
      const text = words[each].trim()
      if (text === '') return []
      const kept = before?.[each]
      const state = each === language ? 'source' : kept?.text === text ? kept.state : 'provisional'
      return [[each, { text, state }]]
    }),
  )
}

export type Filled =
  | { readonly ok: true; readonly value: Draft }
  | { readonly ok: false; readonly missing: readonly Refusal[] }

export function projectFrom(typing: ProjectTyping, before: MineralsProject | null): Filled {
  const missing: Refusal[] = []
  const need = (isThere: boolean, field: string) => {
    if (!isThere) missing.push({ code: 'value-missing', field })
  }
  const number = (text: string, field: string) => {
    const value = text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''))
    if (!(value > 0)) missing.push({ code: 'number-needed', field })
    return value > 0 ? value : 1
  }
  const { kind, language } = typing
  need(typing.name[language].trim() !== '', 'name')
  need(kind !== '', 'kind')
  need(typing.materials.length > 0, 'materials')
  need(typing.statuses.length > 0, 'statuses')
  typing.partners.forEach(({ name }, index) => need(name.trim() !== '', `partners.${index}.name`))
  typing.milestones.forEach(({ title, due }, index) => {
    need(title.trim() !== '', `milestones.${index}.title`)
    need(due !== '', `milestones.${index}.due`)
  })
  typing.financing.forEach(({ by }, index) => need(by.trim() !== '', `financing.${index}.by`))
  const draft: Draft = {
    name: textOf(typing.name, language, before?.name),
    kind: kind || 'mine',
    country: typing.country,
    materials: [...typing.materials],
    partners: typing.partners.map(({ name, party }) => ({ name: name.trim(), party: party || null })),
    statuses: typing.statuses.map(({ status, from }) => ({
      status,
      from: from || null,
      source:
        before?.statuses.find((each) => each.status === status && each.from === (from || null))?.source ??
        null,
    })),
    capacities: typing.capacities.map(({ amount, unit, year }, index) => ({
      amount: number(amount, `capacities.${index}.amount`),
      unit,
      year: Math.round(number(year, `capacities.${index}.year`)),
      source:
        before?.capacities.find((each) => each.unit === unit && String(each.year) === year)?.source ?? null,
    })),
    milestones: typing.milestones.map(({ title, due, reachedOn }) => {
      const kept = before?.milestones.find((each) => each.title[sourceLanguage(each.title)]?.text === title)
      return {
        title: kept?.title ?? { [language]: { text: title.trim(), state: 'source' } },
        due,
        reachedOn: reachedOn || null,
      }
    }),
    financing: typing.financing.map(({ kind: of, by, amount, currency, on }, index) => ({
      kind: of,
      by: by.trim(),
      amount: number(amount, `financing.${index}.amount`),
      currency,
      on: on || null,
      source:
        before?.financing.find((each) => each.by === by && String(each.amount) === amount)?.source ?? null,
    })),
    sameAs: typing.sameAs || null,
    source: typing.source.name.trim() === '' ? null : sourceFrom(typing.source),
    illustrative: typing.illustrative,
  }
  return missing.length > 0 ? { ok: false, missing } : { ok: true, value: draft }
}

const indexed = (name: string, rows: readonly unknown[], parts: readonly string[]) =>
  rows.flatMap((_row, index) => parts.map((part) => `${name}.${index}.${part}`))

/** The paths of the form's fields, as refusals name them. */
export const fieldsOf = (typing: ProjectTyping): readonly string[] => [
  'name',
  'kind',
  'country',
  'materials',
  'sameAs',
  'source.name',
  'source.url',
  'source.accessedOn',
  ...indexed('partners', typing.partners, ['name', 'party']),
  ...indexed('statuses', typing.statuses, ['status', 'from']),
  ...indexed('capacities', typing.capacities, ['amount', 'unit', 'year']),
  ...indexed('milestones', typing.milestones, ['title', 'due', 'reachedOn']),
  ...indexed('financing', typing.financing, ['kind', 'by', 'amount', 'currency', 'on']),
  'audience',
  'tlp',
]
