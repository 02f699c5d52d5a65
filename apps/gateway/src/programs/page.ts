import { decided, type Decision } from '@trilateral/contracts'
import type { Portfolio } from '../portfolio/portfolio.ts'
import type { ProgramLine } from '../portfolio/program-line.ts'
import { cursorBehind, keyInCursor } from './cursor.ts'
import type { ProgramQuestion } from './question.ts'
import type { ProgramList } from './views.ts'

/** A page of the programs that answer a question, out of what is kept in memory. Refusal: `cursor-unreadable` (after). */
export function programsPage(
  portfolio: Portfolio,
  question: ProgramQuestion,
): Decision<Omit<ProgramList, 'asOf'>> {
  const { order, after, limit } = question
  const behind = after === undefined ? decided(undefined) : keyInCursor(order, after)
  if (!behind.ok) return behind
  const found = portfolio.find({ text: question.search ?? '', facets: facetsOf(question) })
  const sorted = portfolio.sorted(order)
  const from =
    behind.value === undefined ? 0 : sorted.begin(({ keys }) => keys[order] <= (behind.value ?? ''))
  const lines: ProgramLine[] = []
  // The page begins where the last one ended, and ends with the first program that is one too many.
  for (let place = from; place < sorted.all.length && lines.length <= limit; place += 1) {
    const line = sorted.all[place]
    if (line && (!found || found.has(line.item.id))) lines.push(line)
  }
  const items = lines.slice(0, limit)
  const last = lines.length > limit ? items.at(-1) : undefined
  return decided({
    total: { count: found?.size ?? portfolio.tally.programs, more: false },
    items: items.map(({ item }) => item),
    next: last ? cursorBehind(order, last.keys[order]) : null,
  })
}

const NARROWED_BY = ['area', 'commitment', 'rating', 'party', 'status'] as const

const facetsOf = (question: ProgramQuestion): string[] =>
  NARROWED_BY.flatMap((name) => (question[name] === undefined ? [] : [`${name}:${question[name]}`]))
