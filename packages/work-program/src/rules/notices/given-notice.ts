// What the tests of notices begin with: one that is as far as told, in officials' words.
import type { Source } from '@trilateral/contracts'
import type { Notice, NoticeState, Particulars } from '@trilateral/contracts/work-program'
import { evidence, idOf, inEnglish, official, stateOf } from '../given.ts'
import { conveneMeeting, requestMeeting } from './meeting-clock.ts'
import {
  answerNotice,
  assessNotice,
  closeNotice,
  draftNotice,
  issueNotice,
  type NoticeDraft,
  type NoticeJudgement,
} from './notice.ts'

export const source: Source = { name: 'Cable of the embassy', url: null, accessedOn: '2026-02-26' }
const said = (text: string) => ({ text: inEnglish(text), source })

export const NOTHING_KNOWN: Particulars = {
  impact: null,
  cause: null,
  duration: null,
  sectors: null,
  measures: null,
  assistance: null,
}

export const ALL_KNOWN: Particulars = {
  impact: {
    nationalSecurity: null,
    publicHealthAndSafety: null,
    economy: inEnglish('Two plants run out within six weeks'),
    source,
  },
  cause: said('A fire'),
  duration: said('Eight to twelve weeks'),
  sectors: { listed: ['chemicals', 'ict'], others: null, source },
  measures: said('Stocks are shared'),
  assistance: said('Names of other suppliers'),
}

export const givenNoticeDraft = (changes: Partial<NoticeDraft> = {}): NoticeDraft => ({
  title: inEnglish('Deliveries of a photoresist solvent are late'),
  exercise: false,
  post: { kind: 'diplomatic-mission', name: inEnglish('An embassy'), reportedOn: '2026-02-26', source },
  disrupted: [{ record: null, name: inEnglish('Photoresist solvent'), hsLine: '3814.00' }],
  occurrence: { kind: 'observed', on: '2026-02-25' },
  particulars: ALL_KNOWN,
  evidence: [evidence],
  commitments: [],
  basis: 'illustrative',
  ...changes,
})

export const judgement: NoticeJudgement = {
  severity: 'major',
  likelihood: 'likely',
  confidence: 'moderate',
  judgement: inEnglish('Stocks end before deliveries begin again'),
}

export const FIRST_OF_MARCH = '2026-03-01'

/** Asked for on 1 March, held on the 12th. */
export function givenNotice(until: NoticeState, changes: Partial<NoticeDraft> = {}): Notice {
  const today = FIRST_OF_MARCH
  const by = official
  const audience = ['jp', 'kr', 'us'] as const
  const draft = stateOf(draftNotice(givenNoticeDraft(changes), { id: idOf(71), today }))
  if (until === 'draft') return draft
  const issued = stateOf(issueNotice(draft, { audience, originator: 'kr', today }))
  if (until === 'issued' || until === 'acknowledged') return issued
  const assessed = stateOf(assessNotice(issued, judgement, { by, today }))
  if (until === 'assessed') return assessed
  const requested = stateOf(requestMeeting(assessed, { requestedOn: today, source: null }, { today }))
  if (until === 'meeting-requested') return requested
  const convened = stateOf(
    conveneMeeting(requested, { on: '2026-03-12', form: 'virtual' }, { today: '2026-03-12' }),
  )
  if (until === 'convened') return convened
  const answered = stateOf(
    answerNotice(convened, inEnglish('Two others deliver'), { by, today: '2026-03-20' }),
  )
  if (until === 'response') return answered
  return stateOf(closeNotice(answered, inEnglish('As before'), { today: '2026-05-04' }))
}
