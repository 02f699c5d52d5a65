import { daysBetween } from '@trilateral/contracts'
import { dayFor, exceptionsAtMost, type ProgramException } from '@trilateral/work-program/rules'
import type { Portfolio } from '../portfolio/portfolio.ts'
import type { ProgramLine } from '../portfolio/program-line.ts'
import { programName } from '../programs/dossier.ts'
import type { BriefException } from './views.ts'

/** The few programs that leadership should look at first. */
export function briefExceptions(portfolio: Portfolio): BriefException[] {
  return portfolio.exceptions.slice(0, exceptionsAtMost(portfolio.tally.running)).flatMap((exception) => {
    const line = portfolio.line(exception.program.id)
    return line ? [briefException(line, exception, portfolio)] : []
  })
}

function briefException(line: ProgramLine, exception: ProgramException, { day }: Portfolio): BriefException {
  const { item } = line
  const { standing, nextMilestone, provenance } = item
  const { decision, due, ask, owners } = exception
  // A decision's day is that of who asks; the Brief says it by the reader's own.
  const party = nextMilestone?.state.dayOf ?? 'us'
  const today = decision === null ? dayFor(day.days, party) : day.on
  const { declared, computed, trend, confidence, assessedOn, stale } = standing
  return {
    program: programName(item),
    declared,
    computed,
    trend,
    confidence,
    assessedOn,
    stale,
    ask,
    owners,
    due:
      due === null
        ? null
        : { of: dueOf(exception), on: due, overdueDays: Math.max(0, daysBetween(due, today)) },
    why: exception.signal.reasons,
    provenance,
  }
}

const dueOf = ({ decision }: ProgramException) =>
  decision === null ? ('milestone' as const) : ('decision' as const)
