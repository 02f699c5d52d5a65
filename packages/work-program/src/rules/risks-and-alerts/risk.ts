import { decided, type Decision, type MultilingualText } from '@trilateral/contracts'
import {
  riskAmended,
  riskClosed,
  riskRecorded,
  type Program,
  type Risk,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { checkCommitments } from '../follow-up/commitment-codes.ts'
import { checkOpenProgram } from '../programs/open-program.ts'
import { refuse } from '../refusals.ts'

export type RiskDraft = Omit<Risk, 'id' | 'status' | 'closedBecause'>
export type RiskWording = Omit<RiskDraft, 'program' | 'basis'>

interface RiskContext {
  readonly program: Program | null
}

export function recordRisk(
  draft: RiskDraft,
  { id, program }: RiskContext & { readonly id: string },
): Decision<Change<Risk>> {
  const checked = checkDraft(draft, program)
  if (!checked.ok) return checked
  const risk: Risk = { ...draft, id, status: 'open', closedBecause: null }
  return decided(changed(risk, riskRecorded, { risk }))
}

export function amendRisk(
  risk: Risk,
  wording: RiskWording,
  { program }: RiskContext,
): Decision<Change<Risk>> {
  if (risk.status === 'closed') return refuse('risk-already-closed')
  const checked = checkDraft(wording, program)
  if (!checked.ok) return checked
  const amended: Risk = { ...risk, ...wording }
  return decided(changed(amended, riskAmended, { risk: amended }))
}

/** A risk goes away for a reason, whatever became of its program. */
export function closeRisk(risk: Risk, because: MultilingualText | null): Decision<Change<Risk>> {
  if (risk.status === 'closed') return refuse('risk-already-closed')
  if (because === null) return refuse('reason-needed', 'because')
  const closed: Risk = { ...risk, status: 'closed', closedBecause: because }
  return decided(changed(closed, riskClosed, { risk: closed }))
}

function checkDraft({ commitments }: Pick<Risk, 'commitments'>, program: Program | null): Decision<null> {
  const open = checkOpenProgram(program)
  return open.ok ? checkCommitments(commitments) : open
}
