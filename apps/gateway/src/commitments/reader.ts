import { areas } from '@trilateral/contracts'
import type { Commitment as FollowUpState } from '@trilateral/contracts/work-program'
import { isStale } from '@trilateral/work-program/rules'
import {
  commitmentByCode,
  COMMITMENTS,
  forwardCommitments,
  isRated,
  noForwardCommitment,
  PRINCIPLES,
  ratedCommitments,
  SECTIONS,
  STATEMENT,
  trackingOf,
  type Commitment,
  type StatementSection,
} from '@trilateral/work-program/statement'
import type { Moment } from '../answer/moment.ts'
import type { Portfolios } from '../portfolio/keep-portfolios.ts'
import type { Portfolio } from '../portfolio/portfolio.ts'
import type { ProgramLine } from '../portfolio/program-line.ts'
import { programName } from '../programs/dossier.ts'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import type { RecordStore } from '../records/store.ts'
import type { CommitmentItem, CommitmentList, CommitmentPage, FollowUpView, StatementPart } from './views.ts'

/** Programs named in a line of the list. */
const NAMED = 5
/** Programs on a commitment's page. */
const ON_PAGE = 50
/** Each of 29 commitments is followed up by one area, or by all of them. */
const FOLLOW_UPS_AT_MOST = 1000

export interface CommitmentReader {
  list(moment: Moment): Promise<Omit<CommitmentList, 'asOf'>>
  /** Undefined: the statement has no such commitment. */
  one(moment: Moment, code: string): Promise<Omit<CommitmentPage, 'asOf'> | undefined>
}

export function commitmentReader({
  records,
  portfolios,
}: {
  records: RecordStore
  portfolios: Portfolios
}): CommitmentReader {
  const read = async (moment: Moment) => {
    const [portfolio, kept] = await Promise.all([
      portfolios.at(moment),
      records.find<FollowUpState>(moment, { entity: 'commitment', limit: FOLLOW_UPS_AT_MOST }),
    ])
    return { portfolio, followUps: byCode(kept) }
  }
  return {
    async list(moment) {
      const { portfolio, followUps } = await read(moment)
      const programs = programsByCode(portfolio)
      const items = COMMITMENTS.map((commitment) =>
        itemOf(commitment, {
          portfolio,
          kept: followUps.get(commitment.code),
          lines: programs.get(commitment.code),
        }),
      )
      return { statement: STATEMENT, sections: SECTIONS.map(partOf), items, principles: PRINCIPLES }
    },
    async one(moment, code) {
      const commitment = commitmentByCode(code)
      const section = SECTIONS.find((each) => each.code === commitment?.section)
      if (!commitment || !section) return undefined
      const { portfolio, followUps } = await read(moment)
      const lines = programsByCode(portfolio).get(code)
      return {
        statement: STATEMENT,
        section: partOf(section),
        item: itemOf(commitment, { portfolio, kept: followUps.get(code), lines }),
        programs: (lines ?? []).slice(0, ON_PAGE).map(({ item }) => item),
      }
    },
  }
}

/** Worst first. */
function programsByCode(portfolio: Portfolio): Map<string, ProgramLine[]> {
  const programs = new Map<string, ProgramLine[]>()
  for (const line of portfolio.sorted('worst-first').all)
    for (const code of line.item.commitments) {
      const of = programs.get(code)
      if (of) of.push(line)
      else programs.set(code, [line])
    }
  return programs
}

/** Of a commitment that two follow up, the one that was changed last. */
function byCode(kept: readonly KeptRecord<FollowUpState>[]): Map<string, KeptRecord<FollowUpState>> {
  const found = new Map<string, KeptRecord<FollowUpState>>()
  for (const each of kept) {
    const before = found.get(each.state.code)
    if (!before || before.updatedAt < each.updatedAt) found.set(each.state.code, each)
  }
  return found
}

interface About {
  readonly portfolio: Portfolio
  readonly kept: KeptRecord<FollowUpState> | undefined
  readonly lines: readonly ProgramLine[] | undefined
}

function itemOf(commitment: Commitment, { portfolio, kept, lines = [] }: About): CommitmentItem {
  const { area } = commitment.followUp
  return {
    commitment,
    tracking: trackingOf(commitment.verbClass),
    areaReports: area === null || areas.some(({ code }) => code === area),
    followUp: kept ? followUpOf(commitment, kept, portfolio) : null,
    programs: { count: lines.length, more: false },
    worstPrograms: lines.slice(0, NAMED).map(({ item }) => ({
      ...programName(item),
      declared: item.standing.declared,
      basis: item.provenance.basis,
    })),
  }
}

function followUpOf(
  { verbClass }: Commitment,
  kept: KeptRecord<FollowUpState>,
  { day }: Portfolio,
): FollowUpView {
  const { owners, assessment, activities } = kept.state
  const newestFirst = activities.toSorted((a, b) => (a.on > b.on ? -1 : Number(a.on < b.on)))
  // To explore or to welcome promises no result: whatever was recorded, no rating is shown for it.
  const rated = isRated(verbClass) ? assessment : null
  return {
    area: kept.area,
    owners,
    assessment: rated,
    stale: isStale(rated?.assessedOn ?? null, day.on),
    activities: newestFirst,
    lastActivityOn: newestFirst[0]?.on ?? null,
    provenance: provenanceOf(kept),
  }
}

const partOf = (section: StatementSection): StatementPart => ({
  section,
  commitments: forwardCommitments(section.code),
  rated: ratedCommitments(section.code),
  noForwardCommitment: noForwardCommitment(section.code),
})
