import type { Audience, Party } from '@trilateral/contracts'
import type { Handling } from '@trilateral/contracts/portal'
import type { Alert, Person } from '@trilateral/contracts/work-program'
import { describe, expect, it } from 'vitest'
import { evidence, idOf, inEnglish, stateOf, TODAY } from '../given.ts'
import { acknowledgeAlert, closeAlert, raiseAlert } from './alert.ts'
import { answerAlertHandling } from './asked-in-the-portal.ts'

const raised = stateOf(
  raiseAlert(
    {
      kind: 'signal',
      title: inEnglish('A port is closed'),
      evidence: [evidence],
      commitments: [],
      programs: [],
      about: null,
      likelihood: null,
      impact: null,
      confidence: null,
      basis: 'team-set',
    },
    { id: idOf(61), today: TODAY },
  ),
)
const leader: Person = { party: 'jp', name: 'A director-general' }
const colleague: Person = { party: 'us', name: 'A desk officer' }

const asked = (
  handling: Handling,
  { alert = raised, audience = ['jp', 'kr', 'us'], asking = 'jp', askedBy = leader }: Given = {},
) => answerAlertHandling({ alert, audience, asking }, { handling, askedBy })

interface Given {
  readonly alert?: Alert
  readonly audience?: Audience
  readonly asking?: Party
  readonly askedBy?: Person
}

const acknowledge = { kind: 'acknowledge' } as const
const assign = { kind: 'assign', to: colleague } as const

describe('an alert that somebody of another ministry handles from the portal', () => {
  it('given that they acknowledge it, then it names them', () => {
    expect(stateOf(asked(acknowledge))).toMatchObject({
      status: 'acknowledged',
      acknowledgedBy: leader,
      assignedTo: null,
    })
  })

  it('given that they give it to somebody of a third ministry, then it names both: who gives it away has seen it', () => {
    expect(stateOf(asked(assign))).toMatchObject({ acknowledgedBy: leader, assignedTo: colleague })
  })

  it('given that somebody acknowledged it before, then it is given away and still names who saw it first', () => {
    const seen = stateOf(acknowledgeAlert(raised, colleague))
    expect(stateOf(asked(assign, { alert: seen }))).toMatchObject({ acknowledgedBy: colleague })
  })

  it.each([
    ['it is closed', { alert: stateOf(closeAlert(raised, inEnglish('Open again'))) }, 'alert-already-closed'],
    [
      'somebody acknowledged it',
      { alert: stateOf(acknowledgeAlert(raised, colleague)) },
      'alert-already-acknowledged',
    ],
    ['their ministry does not see it', { audience: ['kr', 'us'] }, 'alert-not-found'],
    [
      'they ask in the name of another ministry',
      { askedBy: { party: 'kr', name: 'Somebody' } },
      'asked-in-anothers-name',
    ],
  ] as const)('given that %s, then it is refused', (_case, given, code) => {
    expect(asked(acknowledge, given)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('given somebody for it whose ministry does not see it, then it is refused with the field', () => {
    expect(asked(assign, { audience: ['jp', 'kr'] })).toMatchObject({
      refusal: { code: 'party-outside-audience', field: 'handling.to.party', facts: { audience: 'jp-kr' } },
    })
  })
})
