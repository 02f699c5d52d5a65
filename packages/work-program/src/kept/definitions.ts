import { LANGUAGES, PARTIES, type CalendarDate, type MultilingualText } from '@trilateral/contracts'
import {
  actionSchema,
  alertSchema,
  bottomLineSchema,
  commitmentSchema,
  decisionSchema,
  meetingSchema,
  milestoneSchema,
  programSchema,
  riskSchema,
  type Program,
} from '@trilateral/contracts/work-program'
import { defineRecord } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import { restsOnRatedVerb } from '../rules/follow-up/commitment-codes.ts'
import { STALE_AFTER_DAYS } from '../rules/signal/thresholds.ts'
import { searchToken } from './search-token.ts'

const words = (...texts: readonly (MultilingualText | null)[]): string[] =>
  texts.flatMap((text) => LANGUAGES.flatMap((language) => text?.[language]?.text ?? []))

const commitmentTokens = (codes: readonly string[]) => codes.map((code) => searchToken('commitment', code))

/** First, where programs are listed by the day on which their assessment grows old: nobody has said yet how they stand. */
const NEVER_ASSESSED: CalendarDate = '2000-01-01'

/** The first day on which the last assessment is stale; null where none is expected: it is closed, or its commitments promise no delivery. */
function staleFrom({ status, commitments, assessment }: Program): CalendarDate | null {
  if (status === 'closed' || !restsOnRatedVerb(commitments)) return null
  if (assessment === null) return NEVER_ASSESSED
  const day = new Date(assessment.assessedOn)
  day.setUTCDate(day.getUTCDate() + STALE_AFTER_DAYS + 1)
  return day.toISOString().slice(0, 10)
}

/** `due`: when its assessment grows old. */
export const programRecord = defineRecord({
  entity: 'program',
  state: programSchema,
  index: (program) => ({
    status: program.status,
    due: staleFrom(program),
    text: [
      ...words(
        program.title,
        program.purpose,
        ...PARTIES.map((party) => program.owners[party]?.office ?? null),
      ),
      ...commitmentTokens(program.commitments),
      ...PARTIES.filter((party) => program.owners[party] !== null).map((party) =>
        searchToken('owner', party),
      ),
    ],
  }),
})

export const milestoneRecord = defineRecord({
  entity: 'milestone',
  state: milestoneSchema,
  index: ({ program, reachedOn, due, title }) => ({
    parent: program,
    status: reachedOn === null ? 'open' : 'reached',
    due,
    text: words(title),
  }),
})

export const riskRecord = defineRecord({
  entity: 'risk',
  state: riskSchema,
  index: ({ program, status, title, mitigation, commitments }) => ({
    parent: program,
    status,
    text: [...words(title, mitigation), ...commitmentTokens(commitments)],
  }),
})

export const alertRecord = defineRecord({
  entity: 'alert',
  state: alertSchema,
  index: ({ status, title, commitments, programs }) => ({
    status,
    text: [
      ...words(title),
      ...commitmentTokens(commitments),
      ...programs.map((id) => searchToken('program', id)),
    ],
  }),
})

export const decisionRecord = defineRecord({
  entity: 'decision',
  state: decisionSchema,
  index: ({ program, status, due, question }) => ({ parent: program, status, due, text: words(question) }),
})

export const meetingRecord = defineRecord({
  entity: 'meeting',
  state: meetingSchema,
  index: ({ status, on, title }) => ({ status, due: on, text: words(title) }),
})

export const actionRecord = defineRecord({
  entity: 'action',
  state: actionSchema,
  index: ({ program, meeting, doneOn, due, title }) => ({
    parent: program,
    status: doneOn === null ? 'open' : 'done',
    due,
    text: [...words(title), ...(meeting === null ? [] : [searchToken('meeting', meeting)])],
  }),
})

/** Names the commitments of the statement as UUIDs, since what stands in the statement is no record. Made once, for ever. */
const COMMITMENTS_OF_THE_STATEMENT = '019a1c00-0000-7000-8000-2024062600ff'

/** Under what the follow-up of one commitment is found. */
export const commitmentParent = (code: string): string => uuidv5(code, COMMITMENTS_OF_THE_STATEMENT)

export const commitmentRecord = defineRecord({
  entity: 'commitment',
  state: commitmentSchema,
  index: ({ code }) => ({ parent: commitmentParent(code) }),
})

export const bottomLineRecord = defineRecord({ entity: 'bottom-line', state: bottomLineSchema })
