import type { Decision, Party, Refusal } from '@trilateral/contracts'
import type { Receipt, Recorder, RecordStore } from '@trilateral/records'
import { SUPPLY_MATERIALS, type MaterialGroup } from '@trilateral/supply-risk'
import { v5 as uuidv5 } from 'uuid'
import { recordProject } from '../projects/project-register.ts'
import { positionId } from '../supply/position-id.ts'
import { recordPosition } from '../supply/supply-register.ts'
import { demonstrationProjects } from './demonstration-projects.ts'
import { euPositions } from './eu-positions.ts'
import { partnerPositions } from './partner-positions.ts'

export interface OpeningParts {
  readonly records: RecordStore
  readonly now: () => Date
}

export interface OpenedSupply {
  /** Positions and projects that stand, entered now or at an earlier start. */
  readonly standing: number
  /** What was refused: an official had entered it first, or our own figures do not hold. */
  readonly left: readonly { readonly what: string; readonly refusal: Refusal }[]
}

/** Ours alone, for ever: each entry's request is made from it, so that it is entered once. */
const REQUESTS = '0b7a5a6e-3f0f-5b0e-8d58-2f9d5d1f7c41'

/** Which ministry keeps the EU's figures of a group: each keeps some, as in the opening register of measures. */
const KEEPER: Readonly<Record<MaterialGroup, Party>> = {
  'gallium-and-germanium': 'us',
  graphite: 'kr',
  'rare-earths': 'jp',
  magnets: 'jp',
  'battery-metals': 'kr',
}

const keeperOf = (material: string): Party => {
  const known = Object.entries(SUPPLY_MATERIALS).find(([code]) => code === material)?.[1]
  if (!known) throw new Error(`no material ${material}`)
  return KEEPER[known.group]
}

const openingOf = (party: Party): Recorder => ({
  party,
  subject: 'opening-register',
  name: 'Opening register',
})

const released = { audience: ['jp', 'kr', 'us'] as Party[], tlp: 'CLEAR' as const }

/**
 * Enters the supply positions and demonstration projects that the register opens with, through the same rules as an official's.
 * Starting again, or in several copies at once, enters nothing twice.
 */
export async function openSupply(parts: OpeningParts): Promise<OpenedSupply> {
  const positions = [
    ...euPositions.map((draft) => ({ party: keeperOf(draft.material), draft })),
    ...partnerPositions,
  ]
  const left: { what: string; refusal: Refusal }[] = []
  const note = (what: string, entered: Decision<Receipt>) => {
    if (!entered.ok) left.push({ what, refusal: entered.refusal })
  }
  for (const { party, draft } of positions) {
    const requestId = uuidv5(positionId(party, draft), REQUESTS)
    const what = `${draft.holder} ${draft.material} ${draft.stage}`
    note(what, await recordPosition(parts, openingOf(party), { requestId, position: draft, ...released }))
  }
  for (const { id, party, draft } of demonstrationProjects) {
    const requestId = uuidv5(id, REQUESTS)
    note(id, await recordProject(parts, openingOf(party), { requestId, project: draft, ...released }, id))
  }
  return { standing: positions.length + demonstrationProjects.length - left.length, left }
}
