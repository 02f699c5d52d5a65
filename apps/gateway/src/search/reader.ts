import { areas, foldedText, searchGrams, sharedEvents, textFor, type Language } from '@trilateral/contracts'
import { SEARCH_KINDS, type SearchKind } from '@trilateral/contracts/portal'
import { requestRefused } from '@trilateral/contracts/work-program'
import { COMMITMENTS } from '@trilateral/work-program/statement'
import type { Moment } from '../answer/moment.ts'
import type { Portfolios } from '../portfolio/keep-portfolios.ts'
import type { Portfolio } from '../portfolio/portfolio.ts'
import { programName } from '../programs/dossier.ts'
import { commitmentName } from '../records/names.ts'
import { hasWords, passageOf } from './passage.ts'
import { searchTexts } from './search-texts.ts'
import type { FoundRecord, SearchStore } from './store.ts'
import type { SearchAnswer, SearchGroup, SearchHit } from './views.ts'

/** Every entity that an area may tell of, but for its answers to the portal: those stand where it was asked. */
const ENTITIES: readonly string[] = [
  ...new Set([...areas.flatMap(({ events }) => events), ...sharedEvents].map(({ entity }) => entity)),
].filter((entity) => entity !== requestRefused.entity)

const kindOf = (entity: string): SearchKind => SEARCH_KINDS.find((kind) => kind === entity) ?? 'other'

export interface SearchQuestion {
  readonly query: string
  readonly language: Language
  /** Only this kind. */
  readonly kind?: SearchKind | undefined
  /** Of each kind. */
  readonly limit: number
}

export interface SearchReader {
  find(moment: Moment, question: SearchQuestion): Promise<SearchAnswer>
}

export const searchReader = (parts: {
  readonly search: SearchStore
  readonly portfolios: Portfolios
}): SearchReader => ({
  async find(moment, { query, language, kind, limit }) {
    const entities = kind === undefined ? ENTITIES : ENTITIES.filter((entity) => kindOf(entity) === kind)
    const [found, portfolio] = await Promise.all([
      parts.search.find(moment.party, { query, entities, atMost: limit + 1 }),
      parts.portfolios.at(moment),
    ])
    const scored = found
      .map((each) => ({ each, score: scoreOf(each, query, language) }))
      .toSorted((a, b) => b.score - a.score || compareText(b.each.day ?? '', a.each.day ?? ''))
    const groups = SEARCH_KINDS.filter((each) => kind === undefined || each === kind).flatMap((each) => {
      const ofKind = scored.filter((candidate) => kindOf(candidate.each.entity) === each)
      const hits = ofKind
        .slice(0, limit)
        .flatMap((candidate) => hitOf(candidate.each, portfolio, { query, language }))
      const said = each === 'commitment' ? ofStatement(query, language, hits) : []
      const all = [...said, ...hits].slice(0, limit)
      if (all.length === 0) return []
      const best = Math.max(said.length > 0 ? 2 : 0, ofKind[0]?.score ?? 0)
      return [{ best, group: { kind: each, hits: all, more: ofKind.length + said.length > limit } }]
    })
    return { groups: groups.toSorted((a, b) => b.best - a.best).map(({ group }): SearchGroup => group) }
  },
})

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** The title that one sees before others, and before those whose words stand elsewhere; what is open before what is closed. */
function scoreOf({ isTitle, isOpen, title }: FoundRecord, query: string, language: Language): number {
  const [seen, asked] = [foldedText(textFor(title, language).text), foldedText(query.trim())]
  const place = seen === asked ? 3 : seen.startsWith(asked) ? 2 : isTitle ? 1 : 0
  return place + (isOpen ? 0.5 : 0)
}

/** None where two words share a number and the text has other ones. */
function hitOf(
  { id, entity, area, state, title, program, day, isOpen, tlp, audience, originator }: FoundRecord,
  portfolio: Portfolio,
  { query, language }: Pick<SearchQuestion, 'query' | 'language'>,
): SearchHit[] {
  const texts = searchTexts(state, title, area)
  const all = [...texts.title, ...texts.body]
  if (!hasWords(all.join('\n'), query)) return []
  const isSeen = hasWords(textFor(title, language).text, query)
  const elsewhere = all.find((text) => hasWords(text, query))
  const line = program === null ? undefined : portfolio.line(program)
  const { code, exercise } = Object(state)
  return [
    {
      kind: kindOf(entity),
      entity,
      id: entity === 'commitment' && typeof code === 'string' ? code : id,
      area,
      title,
      passage: isSeen || elsewhere === undefined ? null : passageOf(elsewhere, query),
      program: line ? programName(line.item) : null,
      day,
      isOpen,
      isExercise: exercise === true,
      marking: { tlp, audience, originator },
    },
  ]
}

/** Commitments of the statement in the platform's words, which every reader may see; not those that are found already. */
function ofStatement(query: string, language: Language, known: readonly SearchHit[]): SearchHit[] {
  if (searchGrams(query).length === 0) return []
  return COMMITMENTS.flatMap(({ code, summary }): SearchHit[] => {
    const texts = [code, ...Object.values(summary)]
    if (known.some(({ id }) => id === code) || !hasWords(texts.join('\n'), query)) return []
    const elsewhere = texts.find((text) => hasWords(text, query))
    return [
      {
        kind: 'commitment',
        entity: 'commitment',
        id: code,
        area: null,
        title: commitmentName(code),
        passage:
          hasWords(summary[language], query) || elsewhere === undefined ? null : passageOf(elsewhere, query),
        program: null,
        day: null,
        isOpen: true,
        isExercise: false,
        marking: null,
      },
    ]
  })
}
