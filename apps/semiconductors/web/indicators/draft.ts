import type { Language, MultilingualText, Refusal } from '@trilateral/contracts'
import type { ALARM_LEVELS, Cadence, Indicator, Threshold, Unit } from '@trilateral/contracts/semiconductors'
import {
  multilingualAnew,
  newRow,
  noTexts,
  sourceFrom,
  textsOf,
  writtenIn,
  type SourceDraft,
  type Texts,
} from '@trilateral/work-program/screens'
import type { Inputs } from '../frame/server.ts'

export interface ThresholdDraft {
  readonly row: string
  readonly level: (typeof ALARM_LEVELS)[number]
  readonly enter: string
  readonly leave: string
  readonly need: string
  readonly of: string
}

/** An indicator while it is being typed. A choice that is not made yet is ''. */
export interface Draft {
  readonly language: Language
  readonly title: Texts
  readonly measures: Indicator['measures'] | ''
  readonly unit: Unit | ''
  readonly worse: Indicator['worse']
  readonly cadence: Cadence
  readonly releaseLagDays: string
  readonly comparison: Indicator['comparison']
  readonly country: string
  readonly stages: readonly Indicator['stages'][number][]
  readonly chipInputs: readonly string[]
  readonly commitments: readonly string[]
  readonly thresholds: readonly ThresholdDraft[]
  readonly source: SourceDraft
  readonly remark: Texts
  readonly illustrative: boolean
}

export const blankThreshold = (): ThresholdDraft => ({
  row: newRow(),
  level: 'watch',
  enter: '',
  leave: '',
  need: '3',
  of: '4',
})

export const blankDraft = (language: Language, today: string): Draft => ({
  language,
  title: noTexts(),
  measures: '',
  unit: '',
  worse: 'higher',
  cadence: 'monthly',
  releaseLagDays: '15',
  comparison: 'changes',
  country: '',
  stages: [],
  chipInputs: [],
  commitments: [],
  thresholds: [],
  source: { name: '', url: '', accessedOn: today },
  remark: noTexts(),
  illustrative: false,
})

type Standing = Pick<
  Indicator,
  | 'title'
  | 'measures'
  | 'unit'
  | 'worse'
  | 'cadence'
  | 'releaseLagDays'
  | 'comparison'
  | 'country'
  | 'stages'
  | 'chipInputs'
  | 'commitments'
  | 'thresholds'
  | 'source'
  | 'remark'
  | 'illustrative'
>

/** As it stands, to be changed. */
export const draftOf = (indicator: Standing): Draft => ({
  ...indicator,
  language: writtenIn(indicator.title, 'en'),
  title: textsOf(indicator.title),
  releaseLagDays: String(indicator.releaseLagDays),
  country: indicator.country ?? '',
  thresholds: indicator.thresholds.map(({ level, enter, leave, need, of }) => ({
    row: newRow(),
    level,
    enter: String(enter),
    leave: String(leave),
    need: String(need),
    of: String(of),
  })),
  source: { ...indicator.source, url: indicator.source.url ?? '' },
  remark: textsOf(indicator.remark),
})

export type Sent = Omit<Inputs['indicators']['record'], 'requestId' | 'audience' | 'tlp'>

export type Filled =
  | { readonly ok: true; readonly value: Sent }
  | { readonly ok: false; readonly missing: readonly Refusal[] }

const THRESHOLD_FIGURES = ['enter', 'leave', 'need', 'of'] as const

/** A figure as it is typed; '' and words are none. Full-width digits are digits. */
const figureIn = (typed: string): number | undefined => {
  const text = typed.normalize('NFKC').trim()
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
}

/** What is sent of a draft, or everything that is still missing; `standing` is what it changes, if anything. */
export function indicatorFrom(draft: Draft, standing: Standing | null): Filled {
  const { language, measures, unit, country } = draft
  const title = multilingualAnew(draft.title, language, standing?.title ?? null)
  const source = sourceFrom(draft.source)
  const lag = figureIn(draft.releaseLagDays)
  const missing = missingIn(draft, title, lag)
  if (missing.length > 0 || !title || !source || measures === '' || unit === '' || lag === undefined)
    return { ok: false, missing }
  const remark = multilingualAnew(draft.remark, language, standing?.remark ?? null)
  const value: Sent = {
    title,
    measures,
    unit,
    worse: draft.worse,
    cadence: draft.cadence,
    releaseLagDays: lag,
    comparison: draft.comparison,
    source,
    country: country === '' ? null : country,
    chipInputs: [...draft.chipInputs],
    stages: [...draft.stages],
    commitments: [...draft.commitments],
    thresholds: draft.thresholds.map(thresholdFrom),
    remark,
    illustrative: draft.illustrative,
  }
  return { ok: true, value }
}

/** Of a draft in which nothing is missing: every figure can be read. */
const readFigure = (typed: string) => figureIn(typed) ?? 0

const thresholdFrom = ({ level, enter, leave, need, of }: ThresholdDraft): Threshold => ({
  level,
  enter: readFigure(enter),
  leave: readFigure(leave),
  need: readFigure(need),
  of: readFigure(of),
})

function missingIn(draft: Draft, title: MultilingualText | null, lag: number | undefined): Refusal[] {
  const missing: Refusal[] = []
  if (!title) missing.push({ code: 'value-missing', field: 'title' })
  if (draft.measures === '') missing.push({ code: 'value-missing', field: 'measures' })
  if (draft.unit === '') missing.push({ code: 'value-missing', field: 'unit' })
  if (lag === undefined || !Number.isInteger(lag) || lag > 366)
    missing.push({ code: 'number-needed', field: 'releaseLagDays' })
  for (const [index, threshold] of draft.thresholds.entries())
    for (const name of THRESHOLD_FIGURES) {
      const figure = figureIn(threshold[name])
      const isCount = name === 'need' || name === 'of'
      if (figure === undefined || (isCount && !(Number.isInteger(figure) && figure >= 1 && figure <= 12)))
        missing.push({ code: 'number-needed', field: `thresholds.${index}.${name}` })
    }
  if (draft.source.name.trim() === '') missing.push({ code: 'value-missing', field: 'source.name' })
  if (draft.source.accessedOn === '') missing.push({ code: 'value-missing', field: 'source.accessedOn' })
  return missing
}
