import type { MilestoneEntry, ProgramEntry } from './program-entry.ts'
import { demoPerson, demoRecorder } from './people.ts'
import type { Demonstration, Step } from './step.ts'

const illustrative = { basis: 'illustrative' as const }

/** What the officials of a program do at the desk, in the order in which they do it. */
export function programSteps(demonstration: Demonstration, entry: ProgramEntry): Step[] {
  const { idOf, owners, step } = demonstration
  const { number, originator, tlp } = entry
  const by = demoRecorder(originator)
  const id = idOf('program', number)
  const audience = [...entry.audience]
  const { dependsOn } = entry
  const before = dependsOn && {
    program: idOf('program', dependsOn.program),
    milestone: idOf('milestone', dependsOn.milestone),
    why: dependsOn.why,
  }
  const recorded = step(`program ${number}`, entry.recordedOn, (desk, requestId) => {
    const { title, purpose, startsOn, endsOn } = entry
    const said = { title, purpose, startsOn, endsOn, commitments: [...entry.commitments], source: null }
    const draft = {
      ...said,
      ...illustrative,
      owners: owners(...entry.owners),
      dependsOn: before ? [before] : [],
    }
    return desk.program.record(by, { ...draft, requestId, audience, tlp }, id)
  })
  const assessed = entry.assessments.map(({ on, next, ...assessment }, index) =>
    step(`program ${number} assessment ${index + 1}`, on, (desk, requestId) =>
      desk.program.assess(by, {
        ...assessment,
        requestId,
        id,
        expectedVersion: index + 1,
        evidence: [],
        nextMilestone: idOf('milestone', next),
      }),
    ),
  )
  const later = [
    ...entry.milestones.flatMap((milestone) => milestoneSteps(demonstration, entry, milestone)),
    riskStep(demonstration, entry),
    ...decisionSteps(demonstration, entry),
    ...assessed,
  ]
  return [recorded, ...later.toSorted((a, b) => a.on.localeCompare(b.on))]
}

function milestoneSteps(
  { idOf, step }: Demonstration,
  entry: ProgramEntry,
  milestone: MilestoneEntry,
): Step[] {
  const { number, title, dayOf, due, critical, after = [], slips = [], reached } = milestone
  const by = demoRecorder(entry.originator)
  const id = idOf('milestone', number)
  const key = `milestone ${number}`
  const recorded = step(key, entry.recordedOn, (desk, requestId) => {
    const dependsOn = after.map((other) => idOf('milestone', other))
    const draft = { title, dayOf, due, critical, dependsOn, source: null, ...illustrative }
    const marking = { audience: [...entry.audience], tlp: entry.tlp }
    return desk.milestone.record(
      by,
      { ...draft, ...marking, requestId, program: idOf('program', entry.number) },
      id,
    )
  })
  const slipped = slips.map(({ recordedOn, to, cause }, index) =>
    step(`${key} slip ${index + 1}`, recordedOn, (desk, requestId) =>
      desk.milestone.slip(by, { requestId, id, expectedVersion: index + 1, to, cause }),
    ),
  )
  if (!reached) return [recorded, ...slipped]
  const { on, evidence } = reached
  const atEnd = step(`${key} reached`, on, (desk, requestId) =>
    desk.milestone.reach(by, {
      requestId,
      id,
      expectedVersion: slips.length + 1,
      on,
      evidence: [evidence],
    }),
  )
  return [recorded, ...slipped, atEnd]
}

function riskStep(
  { idOf, step }: Demonstration,
  { number, originator, commitments, risk, ...entry }: ProgramEntry,
): Step {
  const { on, audience = entry.audience, ...said } = risk
  const owner = demoPerson(originator)
  return step(`risk ${number}`, on, (desk, requestId) => {
    const draft = { ...said, ...illustrative, owner, commitments: [...commitments] }
    const marking = { audience: [...audience], tlp: entry.tlp }
    const program = idOf('program', number)
    return desk.risk.record(
      demoRecorder(originator),
      { ...draft, ...marking, requestId, program },
      idOf('risk', number),
    )
  })
}

function decisionSteps(
  { idOf, step }: Demonstration,
  { number, originator, decision, ...entry }: ProgramEntry,
): Step[] {
  if (!decision) return []
  const { on, askedOf, options, ...said } = decision
  const asked = step(`decision ${number}`, on, (desk, requestId) => {
    const draft = { ...said, ...illustrative, askedOf: [...askedOf], options: [...options] }
    const marking = { audience: [...entry.audience], tlp: entry.tlp }
    const program = idOf('program', number)
    return desk.decision.ask(
      demoRecorder(originator),
      { ...draft, ...marking, requestId, program },
      idOf('decision', number),
    )
  })
  return [asked]
}
