import {
  LANGUAGES,
  languageSchema,
  type CalendarDate,
  type Language,
  type MultilingualText,
  type Refusal,
} from '@trilateral/contracts'
import {
  basisSchema,
  NOTICE_SECTORS,
  POST_KINDS,
  type Notice,
  type Particulars,
} from '@trilateral/contracts/work-program'
import { z } from 'zod'
import {
  evidenceDraftSchema,
  evidenceFrom,
  missingInEvidence,
  type EvidenceDraft,
} from '../form/evidence-draft.ts'
import { newRow } from '../form/rows.tsx'
import { blankSource, missingInSource, sourceDraftSchema, sourceFrom } from '../form/source-draft.ts'
import { faultsOfTexts, noTexts, textsSchema } from '../form/texts-draft.ts'
import { multilingualAnew, textsOf, writtenIn } from '../form/texts-kept.ts'
import type { GoodOption } from './goods.ts'

const said = z.object({ text: z.string(), source: sourceDraftSchema })

/** A notice while it is being typed; '' is not known. */
export const noticeTypingSchema = z.object({
  language: languageSchema,
  title: textsSchema,
  exercise: z.enum(['yes', 'no']).nullable(),
  post: z.object({
    kind: z.enum(POST_KINDS),
    name: z.string(),
    reportedOn: z.string(),
    source: sourceDraftSchema,
  }),
  disrupted: z.array(
    z.object({
      row: z.string(),
      /** `entity id` of a record of the area; '' without one. */
      record: z.string(),
      name: z.string(),
      hsLine: z.string(),
    }),
  ),
  occurrence: z.enum(['observed', 'expected']).nullable(),
  occurredOn: z.string(),
  impact: z.object({
    nationalSecurity: z.string(),
    publicHealthAndSafety: z.string(),
    economy: z.string(),
    source: sourceDraftSchema,
  }),
  cause: said,
  duration: said,
  sectors: z.object({
    listed: z.array(z.enum(NOTICE_SECTORS)),
    others: z.string(),
    source: sourceDraftSchema,
  }),
  measures: said,
  assistance: said,
  evidence: z.array(evidenceDraftSchema),
  commitments: z.array(z.string()),
  basis: basisSchema.nullable(),
})
export type NoticeTyping = z.infer<typeof noticeTypingSchema>
export type GoodTyping = NoticeTyping['disrupted'][number]

/** Particulars that are one text each. */
export const SAID = ['cause', 'duration', 'measures', 'assistance'] as const

export const blankGood = (): GoodTyping => ({ row: newRow(), record: '', name: '', hsLine: '' })

/** As recorded, to be changed; without a notice, an empty form. */
export function typingOf(notice: Notice | null, language: Language, today: CalendarDate): NoticeTyping {
  const { particulars: known = null, post = null } = notice ?? {}
  const sourceOf = (given: { source: Notice['post']['source'] } | null | undefined) =>
    given ? { ...given.source, url: given.source.url ?? '' } : blankSource(today)
  const one = (given: Particulars['cause'] | undefined) => ({
    text: shownText(given?.text ?? null),
    source: sourceOf(given),
  })
  return {
    language: writtenIn(notice?.title ?? null, language),
    title: notice ? textsOf(notice.title) : noTexts(),
    exercise: notice ? (notice.exercise ? 'yes' : 'no') : null,
    post: {
      kind: post?.kind ?? 'diplomatic-mission',
      name: shownText(post?.name ?? null),
      reportedOn: post?.reportedOn ?? today,
      source: sourceOf(post),
    },
    disrupted: notice?.disrupted.map(({ record, name, hsLine }) => ({
      row: newRow(),
      record: record ? `${record.entity} ${record.id}` : '',
      name: shownText(name),
      hsLine: hsLine ?? '',
    })) ?? [blankGood()],
    occurrence: notice?.occurrence.kind ?? null,
    occurredOn: notice?.occurrence.on ?? '',
    impact: {
      nationalSecurity: shownText(known?.impact?.nationalSecurity ?? null),
      publicHealthAndSafety: shownText(known?.impact?.publicHealthAndSafety ?? null),
      economy: shownText(known?.impact?.economy ?? null),
      source: sourceOf(known?.impact),
    },
    cause: one(known?.cause),
    duration: one(known?.duration),
    sectors: {
      listed: known?.sectors?.listed ?? [],
      others: shownText(known?.sectors?.others ?? null),
      source: sourceOf(known?.sectors),
    },
    measures: one(known?.measures),
    assistance: one(known?.assistance),
    evidence: notice?.evidence.map(evidenceTypingOf) ?? [],
    commitments: notice?.commitments ?? [],
    basis: notice?.basis ?? null,
  }
}

const evidenceTypingOf = ({ title, source }: Notice['evidence'][number]): EvidenceDraft => ({
  row: newRow(),
  title: shownText(title),
  ...source,
  url: source.url ?? '',
})

/** In the language in which it was written: that is what is changed. */
const shownText = (text: MultilingualText | null): string =>
  Object.values(text ?? {}).find(({ state }) => state === 'source')?.text ?? ''

const need = (isThere: boolean, field: string): Refusal[] =>
  isThere ? [] : [{ code: 'value-missing', field }]

const at = (path: string, faults: readonly Refusal[]): Refusal[] =>
  faults.map((fault) => ({ ...fault, field: `${path}.${fault.field ?? ''}` }))

/** What is missing or wrong before it is sent, by the paths that the server would name. */
export function missingInNotice(typed: NoticeTyping): Refusal[] {
  const { post, disrupted } = typed
  return [
    ...faultsOfTexts('title', typed.title, typed.language, true),
    ...need(typed.exercise !== null, 'exercise'),
    ...need(post.name.trim() !== '', 'post.name'),
    ...need(post.reportedOn !== '', 'post.reportedOn'),
    ...at('post', missingInSource(post.source, true)),
    ...disrupted.flatMap(({ name }, index) => need(name.trim() !== '', `disrupted.${index}.name`)),
    ...need(typed.occurrence !== null, 'occurrence.kind'),
    ...(['impact', 'sectors', ...SAID] as const).flatMap((which) =>
      at(`particulars.${which}`, missingInSource(typed[which].source, false)),
    ),
    ...missingInEvidence(typed.evidence),
    ...need(typed.basis !== null, 'basis'),
  ]
}

/** As it is sent; null while something is missing. What was not touched keeps the languages that it has. */
export function noticeFrom(typed: NoticeTyping, before: Notice | null, goods: readonly GoodOption[]) {
  const { language, exercise, basis, occurrence: kind, occurredOn } = typed
  const title = multilingualAnew(typed.title, language, before?.title ?? null)
  const report = sourceFrom(typed.post.source)
  if (title === null || exercise === null || basis === null || kind === null || report === null) return null
  const kept: MultilingualText[] = [...textsIn(before), ...goods.map(({ name }) => name)]
  const words = (text: string): MultilingualText => wordsOf(text.trim(), language, kept)
  const wordsOrNot = (text: string) => (text.trim() === '' ? null : words(text))
  const sourceOr = (source: NoticeTyping['post']['source']) => sourceFrom(source) ?? report
  const one = ({ text, source }: NoticeTyping['cause']) =>
    text.trim() === '' ? null : { text: words(text), source: sourceOr(source) }
  const { impact, sectors } = typed
  const hit = {
    nationalSecurity: wordsOrNot(impact.nationalSecurity),
    publicHealthAndSafety: wordsOrNot(impact.publicHealthAndSafety),
    economy: wordsOrNot(impact.economy),
  }
  const others = wordsOrNot(sectors.others)
  return {
    exercise: exercise === 'yes',
    basis,
    title,
    post: {
      kind: typed.post.kind,
      name: words(typed.post.name),
      reportedOn: typed.post.reportedOn,
      source: report,
    },
    disrupted: typed.disrupted.map(({ record, name, hsLine }) => ({
      record: recordOf(record),
      name: words(name),
      hsLine: hsLine.trim() || null,
    })),
    occurrence: { kind, on: occurredOn || null },
    particulars: {
      impact: Object.values(hit).every((text) => text === null)
        ? null
        : { ...hit, source: sourceOr(impact.source) },
      cause: one(typed.cause),
      duration: one(typed.duration),
      sectors:
        sectors.listed.length === 0 && others === null
          ? null
          : { listed: sectors.listed, others, source: sourceOr(sectors.source) },
      measures: one(typed.measures),
      assistance: one(typed.assistance),
    },
    evidence: evidenceFrom(typed.evidence, language).map((each) => ({
      ...each,
      title: wordsOf(shownText(each.title), language, kept),
    })),
    commitments: typed.commitments,
  }
}

function recordOf(chosen: string) {
  const [entity, id] = chosen.split(' ')
  return entity !== undefined && id !== undefined ? { entity, id } : null
}

/** A text that stands like this already, in whichever language, keeps its translations. */
function wordsOf(text: string, language: Language, kept: readonly MultilingualText[]): MultilingualText {
  const same = kept.find((each) => LANGUAGES.some((one) => each[one]?.text === text))
  return same ?? { [language]: { text, state: 'source' } }
}

function textsIn(notice: Notice | null): MultilingualText[] {
  if (notice === null) return []
  const { impact, sectors } = notice.particulars
  return [
    notice.post.name,
    ...notice.disrupted.map(({ name }) => name),
    impact?.nationalSecurity,
    impact?.publicHealthAndSafety,
    impact?.economy,
    ...SAID.map((which) => notice.particulars[which]?.text),
    sectors?.others,
    ...notice.evidence.map(({ title }) => title),
  ].filter((text) => text !== undefined && text !== null)
}
