import type { Decision, Party } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'
import type { EndInput, RecordInput, ResumeInput, SuspendInput } from './commands.ts'
import type { MeasureRecord } from './measure.ts'

/** Who changes the register: an official, as their ministry's identity provider names them. */
export interface Recorder {
  readonly party: Party
  readonly subject: string
  readonly name: string
}

export const changeKindSchema = z.enum(['recorded', 'suspended', 'resumed', 'ended', 'audience-changed'])

export type ChangeKind = z.infer<typeof changeKindSchema>

/** A measure as it stands, with the moment of its last change. */
export interface KeptMeasure extends MeasureRecord {
  readonly changedAt: Date
}

/** One version of a measure: what was recorded, when, and by whom. */
export interface MeasureVersion {
  readonly version: number
  readonly kind: ChangeKind
  readonly at: Date
  readonly by: Recorder
  readonly measure: Measure
}

/** What a command did, or had already done when it was first sent. */
export interface Receipt {
  readonly id: string
  readonly version: number
}

/** The register of measures as the router needs it. Readers get what their party may see, and nothing tells them of the rest. */
export interface MeasureRegister {
  visibleTo(party: Party): Promise<readonly KeptMeasure[]>
  historyOf(
    party: Party,
    id: string,
  ): Promise<Decision<{ record: KeptMeasure; versions: readonly MeasureVersion[] }>>
  /** `id` is chosen by the register unless the measure has one that is known elsewhere already. */
  record(by: Recorder, input: RecordInput, id?: string): Promise<Decision<Receipt>>
  suspend(by: Recorder, input: SuspendInput): Promise<Decision<Receipt>>
  resume(by: Recorder, input: ResumeInput): Promise<Decision<Receipt>>
  end(by: Recorder, input: EndInput): Promise<Decision<Receipt>>
}
