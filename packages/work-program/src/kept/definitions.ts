import {
  LANGUAGES,
  PARTIES,
  type CalendarDate,
  type MultilingualText,
  type Party,
} from '@trilateral/contracts'
import {
  actionSchema,
  alertSchema,
  bottomLineSchema,
  commitmentSchema,
  decisionSchema,
  meetingSchema,
  milestoneSchema,
  noticeAcknowledgementSchema,
  noticeCorroborationSchema,
  noticeSchema,
  programSchema,
  refusedRequestSchema,
  riskSchema,
  type Program,
} from '@trilateral/contracts/work-program'
import { defineRecord } from '@trilateral/records'
import { v5 as uuidv5 } from 'uuid'
import { dayAfter } from '../rules/days.ts'
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
  return dayAfter(assessment.assessedOn, STALE_AFTER_DAYS + 1)
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

/** `due`: the last day of a meeting that is asked for, until it was held or its breach was told. */
export const noticeRecord = defineRecord({
  entity: 'notice',
  state: noticeSchema,
  index: ({ state, exercise, title, post, disrupted, meeting, commitments }) => ({
    status: state,
    due: state === 'meeting-requested' && meeting?.breachedOn === null ? meeting.dueOn : null,
    text: [
      ...words(title, post.name, ...disrupted.map(({ name }) => name)),
      ...disrupted.map(({ hsLine }) => hsLine ?? ''),
      ...commitmentTokens(commitments),
      searchToken('exercise', String(exercise)),
    ],
  }),
})

export const noticeAcknowledgementRecord = defineRecord({
  entity: 'notice-acknowledgement',
  state: noticeAcknowledgementSchema,
  index: ({ notice }) => ({ parent: notice }),
})

export const noticeCorroborationRecord = defineRecord({
  entity: 'notice-corroboration',
  state: noticeCorroborationSchema,
  index: ({ notice, judgement }) => ({ parent: notice, text: words(judgement) }),
})

/** Names a ministry's acknowledgement by what it acknowledges: whoever sends it twice at once enters one. Made once, for ever. */
const ACKNOWLEDGEMENTS = '019a1c00-0000-7000-8000-2024062600fe'

export const acknowledgementId = (notice: string, party: Party): string =>
  uuidv5(`${notice} ${party}`, ACKNOWLEDGEMENTS)

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

/** What was asked of the area and is not done, under what was asked. */
export const requestRecord = defineRecord({
  entity: 'request',
  state: refusedRequestSchema,
  index: ({ asked }) => ({ parent: asked.id }),
})
