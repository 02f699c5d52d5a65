import type { Language } from '@trilateral/contracts'
import { formatDate, message } from '@trilateral/ui'
import type { Ministerial, TimelineAnswer } from '../answers.ts'
import { timelineTexts } from '../texts/timeline.ts'

/** Milestones of a window that are late, and that moved. */
export function countLate({ programs }: Pick<TimelineAnswer, 'programs'>) {
  const milestones = programs.flatMap((program) => program.milestones)
  return {
    overdue: milestones.filter(({ overdueDays }) => overdueDays > 0).length,
    slipped: milestones.filter(({ slipDays }) => slipDays > 0).length,
  }
}

/** The timeline's title: what is late, what moved, and whether there is a ministerial to be in time for. */
export function timelineTitle(timeline: TimelineAnswer, language: Language): string {
  const ministerial = ministerialPart(timeline.ministerial, language)
  return message(timelineTexts, language, 'finding', { ...countLate(timeline), ministerial })
}

function ministerialPart({ state, days, due, scheduled }: Ministerial, language: Language): string {
  if (scheduled !== null)
    return message(timelineTexts, language, 'ministerial-scheduled', { day: formatDate(language, scheduled) })
  return state === 'overdue'
    ? message(timelineTexts, language, 'ministerial-overdue', { days })
    : message(timelineTexts, language, 'ministerial-due', { due: formatDate(language, due) })
}
