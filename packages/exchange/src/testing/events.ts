import { audienceOf, dataschemaOf, sourceOf, type EventOf, type Party, type Tlp } from '@trilateral/contracts'
import { measureRecorded } from '@trilateral/contracts/critical-minerals'
import { recallSubjectData } from './recall.ts'
import { v7 as uuidv7 } from 'uuid'

export interface Told {
  readonly subject: string
  readonly sequence: number
  /** Audience code. */
  readonly audience: string
  readonly tlp?: Tlp
  readonly originator?: Party
  readonly time?: string
}

const AREA = 'critical-minerals'
export const SOURCE = sourceOf(AREA)

/** An event of a measure, as critical minerals publishes it. */
export function told({
  subject,
  sequence,
  audience,
  tlp = 'GREEN',
  originator,
  time,
}: Told): EventOf<unknown> {
  const parties = audienceOf(audience)
  if (!parties) throw new Error(`${audience} is no audience`)
  const id = uuidv7()
  return {
    id,
    source: SOURCE,
    type: measureRecorded.type,
    dataschema: dataschemaOf(measureRecorded.type, measureRecorded.version),
    subject,
    time: time ?? '2026-11-24T00:30:00.000Z',
    sequence,
    partitionkey: subject,
    audience: [...parties],
    originator: originator ?? parties[0] ?? 'jp',
    tlp,
    correlationid: id,
    data: measureRecorded.example,
  }
}

/** That subjects of critical minerals were withdrawn, told to all who could see them. */
export function recallTold(given: {
  subjects: readonly string[]
  from: string
  to: string
  at: string
  originator: Party
}): EventOf<unknown> {
  const id = uuidv7()
  return {
    ...told({ subject: id, sequence: 1, audience: given.from, originator: given.originator, time: given.at }),
    type: 'work-program.recall-ordered',
    dataschema: dataschemaOf('work-program.recall-ordered', 1),
    data: recallSubjectData(id, given),
  }
}
