import { PARTIES } from '@trilateral/contracts'
import type { BottomLine, Meeting, Notice } from '@trilateral/contracts/work-program'
import { worstFirst, type ProgramException } from '@trilateral/work-program/rules'
import { PROGRAM_ORDERS, type ProgramOrder } from '../programs/question.ts'
import type { KeptRecord } from '../records/kept-record.ts'
import { ProgramIndex, type Findable, type Found } from './program-index.ts'
import type { PortfolioDay, ProgramLine } from './program-line.ts'
import { SortedList } from './sorted-list.ts'
import { AreaTally, Tally } from './tally.ts'

/** A decision or an action that belongs to no program that the reader may see. */
export interface LooseItem {
  readonly isAsked: boolean
  readonly isOverdue: boolean
}

/** What leadership reads besides programs; few, and read whole when one of them changes. */
export interface Leadership {
  readonly bottomLines: readonly KeptRecord<BottomLine>[]
  /** Ministerial ones. */
  readonly meetings: readonly KeptRecord<Meeting>[]
  /** Disruption notices that are real, issued and open. */
  readonly notices: readonly KeptRecord<Notice>[]
}

/**
 * All programs that one party may see, on one day, as the rules judge them. It is kept in memory and brought up to date by what
 * the party's feed tells, so that an answer takes as long with 5,000 programs as with 50.
 */
export class Portfolio {
  readonly day: PortfolioDay
  readonly #lines = new Map<string, ProgramLine>()
  readonly #loose = new Map<string, LooseItem>()
  readonly #index = new ProgramIndex()
  readonly #tally = new Tally()
  readonly #areas = new Map<string, AreaTally>()
  readonly #sorted: Readonly<Record<ProgramOrder, SortedList<ProgramLine>>> = {
    'worst-first': sortedBy('worst-first'),
    'next-milestone': sortedBy('next-milestone'),
  }
  readonly #exceptions: SortedList<ProgramException>
  #leadership: Leadership = { bottomLines: [], meetings: [], notices: [] }
  /** Of each area: when its newest event was committed to, RFC 3339. */
  #areaHeads: ReadonlyMap<string, string> = new Map()
  #version = 0

  constructor(day: PortfolioDay) {
    this.day = day
    this.#exceptions = new SortedList((a, b) => worstFirst(a, b, day.days))
  }

  /** Counts changes: while it is equal, so is everything here. */
  get version(): number {
    return this.#version
  }

  get size(): number {
    return this.#lines.size
  }

  get leadership(): Leadership {
    return this.#leadership
  }

  get areaHeads(): ReadonlyMap<string, string> {
    return this.#areaHeads
  }

  line(id: string): ProgramLine | undefined {
    return this.#lines.get(id)
  }

  lines(): IterableIterator<ProgramLine> {
    return this.#lines.values()
  }

  loose(): IterableIterator<LooseItem> {
    return this.#loose.values()
  }

  sorted(order: ProgramOrder): SortedList<ProgramLine> {
    return this.#sorted[order]
  }

  /** All that leadership might look at, worst first. */
  get exceptions(): readonly ProgramException[] {
    return this.#exceptions.all
  }

  /** Sums over all programs. */
  get tally(): Pick<Tally, 'programs' | 'running' | 'openDecisions' | 'worsened' | 'overdue'> {
    return this.#tally
  }

  /** Of the running programs of an area; undefined: it never had one. */
  area(code: string): Omit<AreaTally, 'change'> | undefined {
    return this.#areas.get(code)
  }

  /** Programs that have what is asked for; undefined: the question leaves nothing out. */
  find(question: Findable): Found | undefined {
    return this.#index.find(question)
  }

  /** Puts how programs stand now; those of `ids` without a line are gone. */
  replace(ids: readonly string[], lines: ReadonlyMap<string, ProgramLine>): void {
    this.#version += 1
    const before = ids.flatMap((id) => this.#lines.get(id) ?? [])
    const now = [...lines.values()]
    for (const order of PROGRAM_ORDERS) this.#sorted[order].change(before, now)
    this.#exceptions.change(exceptionsOf(before), exceptionsOf(now))
    for (const line of before) this.#tally.remove(line)
    for (const line of now) this.#tally.add(line)
    this.#tallyAreas(before.filter(isRunning), now.filter(isRunning))
    for (const id of ids) {
      const line = lines.get(id)
      if (line) {
        this.#lines.set(id, line)
        this.#index.put(id, findableBy(line))
      } else {
        this.#lines.delete(id)
        this.#index.delete(id)
      }
    }
  }

  #tallyAreas(before: readonly ProgramLine[], now: readonly ProgramLine[]): void {
    for (const code of new Set([...before, ...now].map(({ item }) => item.area))) {
      const area = this.#areas.get(code) ?? new AreaTally()
      const isOf = ({ item }: ProgramLine) => item.area === code
      area.change(before.filter(isOf), now.filter(isOf))
      this.#areas.set(code, area)
    }
  }

  /** Puts how decisions and actions without a program stand; those of `ids` that are not among them are none any more. */
  replaceLoose(ids: readonly string[], items: ReadonlyMap<string, LooseItem>): void {
    this.#version += 1
    for (const id of ids) this.#loose.delete(id)
    for (const [id, item] of items) this.#loose.set(id, item)
  }

  lead(leadership: Leadership): void {
    this.#version += 1
    this.#leadership = leadership
  }

  head(areaHeads: ReadonlyMap<string, string>): void {
    this.#version += 1
    this.#areaHeads = areaHeads
  }
}

const sortedBy = (order: ProgramOrder) =>
  new SortedList<ProgramLine>((a, b) =>
    a.keys[order] < b.keys[order] ? -1 : Number(a.keys[order] > b.keys[order]),
  )

const exceptionsOf = (lines: readonly ProgramLine[]) => lines.flatMap(({ exception }) => exception ?? [])

const isRunning = ({ program }: ProgramLine) => program.status === 'active'

/** Every language of its title and purpose, and what lists are narrowed by. */
function findableBy({ program, item }: ProgramLine): Findable {
  const { title, purpose, owners } = program
  const texts = [title, purpose].flatMap((text) => Object.values(text).map((version) => version.text))
  const facets = [
    `area:${item.area}`,
    `status:${item.status}`,
    `rating:${item.standing.declared ?? 'not-assessed'}`,
    ...item.commitments.map((code) => `commitment:${code}`),
    ...PARTIES.filter((party) => owners[party] !== null).map((party) => `party:${party}`),
  ]
  return { text: texts.join('\n'), facets }
}
