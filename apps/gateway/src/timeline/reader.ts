import { shiftedDay, type CalendarDate } from '@trilateral/contracts'
import type { Milestone } from '@trilateral/contracts/work-program'
import type { Total } from '../answer/answer.ts'
import type { Moment } from '../answer/moment.ts'
import { ministerial } from '../brief/ministerial.ts'
import type { Portfolios } from '../portfolio/keep-portfolios.ts'
import { milestoneLine } from '../portfolio/program-line.ts'
import { programName } from '../programs/dossier.ts'
import type { MilestoneLine } from '../programs/views.ts'
import type { RecordQuestion } from '../records/record-query.ts'
import type { RecordStore } from '../records/store.ts'
import type { CriticalDependency, Timeline, TimelineProgram } from './views.ts'

const DAYS_BEFORE = 183
const DAYS_AFTER = 548
const COUNTED_TO = 2000

export interface TimelineQuestion {
  readonly from?: CalendarDate | undefined
  readonly to?: CalendarDate | undefined
  readonly area?: string | undefined
  readonly commitment?: string | undefined
  readonly limit: number
}

export interface TimelineReader {
  get(moment: Moment, question: TimelineQuestion): Promise<Omit<Timeline, 'asOf'>>
}

export const timelineReader = ({
  records,
  portfolios,
}: {
  records: RecordStore
  portfolios: Portfolios
}): TimelineReader => ({
  async get(moment, { area, commitment, limit, ...window }) {
    const portfolio = await portfolios.at(moment)
    const from = window.from ?? shiftedDay(moment.on, -DAYS_BEFORE)
    const to = window.to ?? shiftedDay(moment.on, DAYS_AFTER)
    const question: RecordQuestion = {
      entity: 'milestone',
      from,
      to,
      order: 'day',
      limit,
      ...(area === undefined ? {} : { area }),
      ...(commitment === undefined
        ? {}
        : {
            programs: [...portfolio.lines()]
              .filter(({ item }) => item.commitments.includes(commitment))
              .map(({ item }) => item.id),
          }),
    }
    const [milestones, total] = await Promise.all([
      records.find<Milestone>(moment, question),
      records.count(moment, { ...question, limit: COUNTED_TO }) satisfies Promise<Total>,
    ])
    const lines = milestones.map((each) => milestoneLine(each, portfolio.day.days))
    const programs = new Map<string, TimelineProgram & { readonly milestones: MilestoneLine[] }>()
    for (const line of lines) {
      const program = portfolio.line(line.state.program)
      if (!program) continue
      const { item } = program
      const { startsOn, endsOn } = program.program
      const of = programs.get(item.id)
      if (of) of.milestones.push(line)
      else
        programs.set(item.id, {
          ...programName(item),
          declared: item.standing.declared,
          startsOn,
          endsOn,
          provenance: item.provenance,
          milestones: [line],
        })
    }
    return {
      from,
      to,
      ministerial: ministerial(portfolio),
      programs: [...programs.values()],
      dependencies: criticalDependencies(milestones.map(({ state }) => state)),
      total,
    }
  },
})

/** Between milestones of the window, where one of the two is critical: the others would only cover the picture. */
function criticalDependencies(milestones: readonly Milestone[]): CriticalDependency[] {
  const byId = new Map(milestones.map((each) => [each.id, each]))
  return milestones.flatMap((milestone) =>
    milestone.dependsOn.flatMap((id) => {
      const needed = byId.get(id)
      if (!needed || !(milestone.critical || needed.critical)) return []
      const tooLate = needed.reachedOn === null && milestone.reachedOn === null && needed.due > milestone.due
      return [{ milestone: milestone.id, needs: id, tooLate }]
    }),
  )
}
