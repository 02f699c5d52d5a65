import { LANGUAGES, type Language, type MultilingualText, type Refusal } from '@trilateral/contracts'
import type { Clause } from '@trilateral/contracts/critical-minerals'
import type { Inputs } from '../frame/server.ts'
import type { ClauseDraft, Draft, GoodsDraft, Texts } from './draft.ts'
import { sourceFrom } from './source-draft.ts'

export type Filled =
  | { readonly ok: true; readonly value: Omit<Inputs['measures']['record'], 'requestId'> }
  | { readonly ok: false; readonly missing: readonly Refusal[] }

/** What is sent of a draft, or every choice and text that is still missing. What is wrong, not missing, is for the server to say. */
export function recordFrom(draft: Draft): Filled {
  const missing: Refusal[] = []
  const need = (isThere: boolean, field: string) => {
    if (!isThere) missing.push({ code: 'value-missing', field })
  }
  need(draft.title[draft.language].trim() !== '', 'instrument.title')
  for (const [index, clause] of draft.clauses.entries()) {
    const path = `clauses.${index}`
    need(clause.summary[draft.language].trim() !== '', `${path}.summary`)
    need(clause.restriction !== '', `${path}.restriction`)
    for (const [place, goods] of clause.goods.entries())
      need(goods.material !== '', `${path}.goods.${place}.material`)
    need(clause.reach === 'every' || clause.countries.length > 0, `${path}.target`)
  }
  need(draft.source.name.trim() !== '', 'source.name')
  need(draft.source.accessedOn !== '', 'source.accessedOn')
  if (draft.audience.length === 0) missing.push({ code: 'audience-missing', field: 'audience' })
  need(draft.tlp !== '', 'tlp')
  const { tlp } = draft
  if (missing.length > 0 || tlp === '') return { ok: false, missing }
  const value = {
    issuer: draft.issuer,
    instrument: { number: orNull(draft.number), title: textFrom(draft.title, draft.language) },
    issuedOn: orNull(draft.issuedOn),
    legalBasis: draft.legalBasis[draft.language].trim() ? textFrom(draft.legalBasis, draft.language) : null,
    source: sourceFrom(draft.source),
    clauses: draft.clauses.map((clause, index) => clauseFrom(clause, index, draft.language)),
    audience: [...draft.audience],
    tlp,
  }
  return { ok: true, value }
}

const orNull = (text: string) => text.trim() || null

/** The language it was written in is the source; the others are provisional until they are agreed. */
function textFrom(texts: Texts, source: Language): MultilingualText {
  const text: MultilingualText = {}
  for (const language of LANGUAGES) {
    const written = texts[language].trim()
    if (written) text[language] = { text: written, state: language === source ? 'source' : 'provisional' }
  }
  return text
}

function clauseFrom(clause: ClauseDraft, index: number, language: Language): Omit<Clause, 'changes'> {
  return {
    key: clauseKey(clause.number, index),
    number: orNull(clause.number),
    summary: textFrom(clause.summary, language),
    restriction: clause.restriction || 'licence-required',
    goods: clause.goods.flatMap(goodsFrom),
    target: { countries: clause.reach === 'every' ? null : [...clause.countries], endUse: clause.endUse },
    effectiveFrom: orNull(clause.effectiveFrom),
    confirmed: clause.confirmed,
  }
}

const goodsFrom = ({ material, lines }: GoodsDraft) =>
  material === ''
    ? []
    : [{ material, tariffLines: lines.map(({ schedule, code }) => ({ schedule, code: code.trim() })) }]

/** Events and links name a clause by its key: the number in plain letters, or its place where the number has none. */
export function clauseKey(number: string, index: number): string {
  const plain = number
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  return plain || `c${index + 1}`
}

/** The draft without the tariff lines that were opened and left empty: an unknown line is left out, never sent blank. */
export const withoutBlankLines = (draft: Draft): Draft => ({
  ...draft,
  clauses: draft.clauses.map((clause) => ({
    ...clause,
    goods: clause.goods.map((goods) => ({
      ...goods,
      lines: goods.lines.filter(({ code }) => code.trim() !== ''),
    })),
  })),
})

/** The ids of the form's fields, in reading order, by the names that refusals use. */
export function fieldsOf(draft: Draft): string[] {
  const clauses = draft.clauses.flatMap((clause, index) =>
    [
      'number',
      'summary',
      'restriction',
      'effectiveFrom',
      'target',
      ...clause.goods.flatMap((goods, place) => [
        `goods.${place}.material`,
        ...goods.lines.map((_line, at) => `goods.${place}.tariffLines.${at}`),
      ]),
    ].map((field) => `clauses.${index}.${field}`),
  )
  const source = ['source.name', 'source.url', 'source.accessedOn']
  return [
    'issuer',
    'instrument.number',
    'instrument.title',
    'issuedOn',
    'legalBasis',
    ...clauses,
    ...source,
    'audience',
    'tlp',
  ]
}
