import { randomUUID } from 'node:crypto'
import type { Audience, EventDefinition, EventOf, MultilingualText, Party } from '@trilateral/contracts'
import {
  projectRecorded,
  supplyPositionRecorded,
  type MineralsProject,
  type SupplyPosition,
} from '@trilateral/contracts/critical-minerals'
import { exposureRaised, type Exposure } from '@trilateral/contracts/semiconductors'
import {
  actionAssigned,
  alertRaised,
  bottomLineApproved,
  commitmentAssigned,
  decisionAsked,
  meetingPlanned,
  milestoneRecorded,
  noticeAcknowledgementRecorded,
  noticeMeetingRequested,
  programAssessed,
  programRecorded,
  recallOrdered,
  riskRecorded,
  type Action,
  type Alert,
  type Assessment,
  type BottomLine,
  type Commitment,
  type DecisionAsked,
  type Meeting,
  type Milestone,
  type Notice,
  type Program,
  type Recall,
  type Risk,
} from '@trilateral/contracts/work-program'
import { newEvent } from '@trilateral/journal'
import { EVERYONE } from './given-gateway.ts'

export interface ToldRecord {
  readonly audience?: Audience
  readonly originator?: Party
  /** RFC 3339: when the official committed to it. */
  readonly at?: string
  readonly area?: string
}

export const inEnglish = (text: string): MultilingualText => ({ en: { text, state: 'source' } })

/** What officials of an area tell, record by record: each call is the next event of the record that it names. */
export class WorkStories {
  readonly events: EventOf<unknown>[] = []
  readonly #sequences = new Map<string, number>()
  readonly #told: ToldRecord

  /** @param told what holds for every event that says nothing else. */
  constructor(told: ToldRecord = {}) {
    this.#told = told
  }

  program(given: Partial<Program> = {}, told?: ToldRecord): Program {
    const program = { ...programRecorded.example.program, id: randomUUID(), ...given }
    this.tell(programRecorded, program.id, { program }, told)
    return program
  }

  /** The same program with an official's word on it. */
  assessed(program: Program, given: Partial<Assessment> = {}, told?: ToldRecord): Program {
    const assessment = { ...programAssessed.example.assessment, nextMilestone: null, ...given }
    const state = { ...program, assessment }
    this.tell(programAssessed, program.id, { program: state, assessment }, told)
    return state
  }

  milestone(program: string, given: Partial<Milestone> = {}, told?: ToldRecord): Milestone {
    const milestone = { ...milestoneRecorded.example.milestone, id: randomUUID(), program, ...given }
    this.tell(milestoneRecorded, milestone.id, { milestone }, told)
    return milestone
  }

  risk(program: string, given: Partial<Risk> = {}, told?: ToldRecord): Risk {
    const risk = { ...riskRecorded.example.risk, id: randomUUID(), program, ...given }
    this.tell(riskRecorded, risk.id, { risk }, told)
    return risk
  }

  decision(program: string | null, given: Partial<DecisionAsked> = {}, told?: ToldRecord): DecisionAsked {
    const decision = { ...decisionAsked.example.decision, id: randomUUID(), program, ...given }
    this.tell(decisionAsked, decision.id, { decision }, told)
    return decision
  }

  action(program: string | null, given: Partial<Action> = {}, told?: ToldRecord): Action {
    const action = { ...actionAssigned.example.action, id: randomUUID(), meeting: null, program, ...given }
    this.tell(actionAssigned, action.id, { action }, told)
    return action
  }

  alert(given: Partial<Alert> = {}, told?: ToldRecord): Alert {
    const alert = { ...alertRaised.example.alert, id: randomUUID(), ...given }
    this.tell(alertRaised, alert.id, { alert }, told)
    return alert
  }

  /** A notice whose meeting is asked for, unless told otherwise. */
  notice(given: Partial<Notice> = {}, told?: ToldRecord): Notice {
    const notice: Notice = { ...noticeMeetingRequested.example.notice, id: randomUUID(), ...given }
    this.tell(noticeMeetingRequested, notice.id, { notice }, told)
    return notice
  }

  /** Another ministry has seen it. */
  acknowledged({ id: notice, exercise }: Notice, party: Party, told?: ToldRecord): void {
    const { example } = noticeAcknowledgementRecorded
    const by = { party, name: 'An official' }
    const noticeAcknowledgement = { ...example.noticeAcknowledgement, id: randomUUID(), notice, exercise, by }
    const data = { noticeAcknowledgement }
    this.tell(noticeAcknowledgementRecorded, noticeAcknowledgement.id, data, { originator: party, ...told })
  }

  meeting(given: Partial<Meeting> = {}, told?: ToldRecord): Meeting {
    const meeting = { ...meetingPlanned.example.meeting, id: randomUUID(), ...given }
    this.tell(meetingPlanned, meeting.id, { meeting }, told)
    return meeting
  }

  commitment(given: Partial<Commitment> = {}, told?: ToldRecord): Commitment {
    const commitment = { ...commitmentAssigned.example.commitment, id: randomUUID(), ...given }
    this.tell(commitmentAssigned, commitment.id, { commitment }, told)
    return commitment
  }

  bottomLine(given: Partial<BottomLine> = {}, told?: ToldRecord): BottomLine {
    const bottomLine = { ...bottomLineApproved.example.bottomLine, id: randomUUID(), ...given }
    this.tell(bottomLineApproved, bottomLine.id, { bottomLine }, told)
    return bottomLine
  }

  /** It is told to those who could see what is taken back. */
  recall(given: Partial<Recall> = {}, told?: ToldRecord): Recall {
    const recall = { ...recallOrdered.example.recall, id: randomUUID(), ...given }
    this.tell(recallOrdered, recall.id, { recall }, told)
    return recall
  }

  position(given: Partial<SupplyPosition> = {}, told?: ToldRecord): SupplyPosition {
    const supplyPosition = { ...supplyPositionRecorded.example.supplyPosition, id: randomUUID(), ...given }
    this.tell(supplyPositionRecorded, supplyPosition.id, { supplyPosition }, told)
    return supplyPosition
  }

  /** Told by semiconductors, which computes it. */
  exposure(given: Partial<Exposure> = {}, told?: ToldRecord): Exposure {
    const exposure = { ...exposureRaised.example.exposure, id: randomUUID(), ...given }
    this.tell(exposureRaised, exposure.id, { exposure }, { ...told, area: 'semiconductors' })
    return exposure
  }

  project(given: Partial<MineralsProject> = {}, told?: ToldRecord): MineralsProject {
    const mineralsProject = { ...projectRecorded.example.mineralsProject, id: randomUUID(), ...given }
    this.tell(projectRecorded, mineralsProject.id, { mineralsProject }, told)
    return mineralsProject
  }

  /** Any event, as the record's next. */
  tell<Data>(
    definition: EventDefinition<string, Data>,
    subject: string,
    data: Data,
    told: ToldRecord = {},
  ): EventOf<Data> {
    const given = { ...this.#told, ...told }
    const { audience = EVERYONE, originator = audience[0] ?? 'jp', at = '2026-11-24T09:00:00.000Z' } = given
    const sequence = (this.#sequences.get(subject) ?? 0) + 1
    this.#sequences.set(subject, sequence)
    const area = given.area ?? 'critical-minerals'
    const event = newEvent(definition, {
      area,
      subject,
      sequence,
      audience,
      originator,
      tlp: 'AMBER',
      data,
      now: () => new Date(at),
    })
    this.events.push(event)
    return event
  }

  /** What was told since the last call. */
  take(): EventOf<unknown>[] {
    return this.events.splice(0)
  }
}
