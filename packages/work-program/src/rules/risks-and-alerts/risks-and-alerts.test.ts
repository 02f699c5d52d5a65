import { describe, expect, it } from 'vitest'
import { alertSchema, riskSchema } from '@trilateral/contracts/work-program'
import { evidence, givenProgram, givenRisk, idOf, inEnglish, official, stateOf, TODAY } from '../given.ts'
import { acknowledgeAlert, assignAlert, closeAlert, raiseAlert, type AlertDraft } from './alert.ts'
import { amendRisk, closeRisk, recordRisk, type RiskDraft } from './risk.ts'

const program = givenProgram()
const reason = inEnglish('A second supplier is qualified')

const riskDraft = (changes: Partial<RiskDraft> = {}): RiskDraft => {
  const { id: _id, status: _status, closedBecause: _because, ...said } = givenRisk()
  return { ...said, ...changes }
}

describe('a risk', () => {
  it('given to a running program, then it is open; given a reason, it is closed, once', () => {
    const open = stateOf(recordRisk(riskDraft(), { id: idOf(21), program }))
    expect(riskSchema.safeParse(open).success).toBe(true)
    const closed = stateOf(closeRisk(open, reason))
    expect(closed).toMatchObject({ status: 'closed', closedBecause: reason })
    expect(closeRisk(closed, reason)).toMatchObject({ refusal: { code: 'risk-already-closed' } })
    expect(amendRisk(closed, riskDraft(), { program })).toMatchObject({
      refusal: { code: 'risk-already-closed' },
    })
  })

  it('given new words, then likelihood and confidence stay two things', () => {
    const {
      program: _program,
      basis: _basis,
      ...wording
    } = riskDraft({ likelihood: 'likely', confidence: 'low' })
    expect(stateOf(amendRisk(givenRisk(), wording, { program }))).toMatchObject({
      likelihood: 'likely',
      confidence: 'low',
    })
  })

  it.each([
    [
      'no program that one sees',
      recordRisk(riskDraft(), { id: idOf(21), program: null }),
      'program-not-found',
    ],
    [
      'a commitment that does not exist',
      recordRisk(riskDraft({ commitments: ['cybersecurity-1'] }), { id: idOf(21), program }),
      'unknown-commitment',
    ],
    ['an end without a reason', closeRisk(givenRisk(), null), 'reason-needed'],
  ])('given %s, then it is refused', (_case, decision, code) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code } })
  })
})

const alertDraft = (changes: Partial<AlertDraft> = {}): AlertDraft => ({
  kind: 'signal',
  title: inEnglish('A port is closed'),
  evidence: [evidence],
  commitments: ['critical-minerals-4'],
  programs: [],
  about: null,
  likelihood: null,
  impact: null,
  confidence: null,
  basis: 'team-set',
  ...changes,
})
const raised = stateOf(raiseAlert(alertDraft(), { id: idOf(61), today: TODAY }))

describe('an alert', () => {
  it('given evidence and no judgement yet, then it is raised today and nobody has it', () => {
    expect(alertSchema.safeParse(raised).success).toBe(true)
    expect(raised).toMatchObject({ status: 'raised', raisedOn: TODAY, impact: null, assignedTo: null })
  })

  it('given that somebody saw it, then it says who; given it to somebody else, it says both', () => {
    const seen = stateOf(acknowledgeAlert(raised, official))
    expect(seen).toMatchObject({ status: 'acknowledged', acknowledgedBy: official })
    expect(acknowledgeAlert(seen, official)).toMatchObject({
      refusal: { code: 'alert-already-acknowledged', facts: { party: 'kr' } },
    })
    const other = { party: 'jp', name: 'Demo Official (Japan)' } as const
    expect(stateOf(assignAlert(raised, other, official))).toMatchObject({
      status: 'acknowledged',
      acknowledgedBy: official,
      assignedTo: other,
    })
  })

  it.each([
    [
      'no evidence',
      raiseAlert(alertDraft({ evidence: [] }), { id: idOf(61), today: TODAY }),
      'evidence-needed',
    ],
    ['an end without a reason', closeAlert(raised, null), 'reason-needed'],
    ['an end after its end', closeAlert(stateOf(closeAlert(raised, reason)), reason), 'alert-already-closed'],
    [
      'somebody for it after its end',
      assignAlert(stateOf(closeAlert(raised, reason)), official, official),
      'alert-already-closed',
    ],
  ])('given %s, then it is refused', (_case, decision, code) => {
    expect(decision).toMatchObject({ ok: false, refusal: { code } })
  })
})
