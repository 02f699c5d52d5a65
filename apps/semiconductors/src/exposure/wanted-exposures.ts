import {
  ministryDay,
  PARTIES,
  TLP_LABELS,
  type Audience,
  type CalendarDate,
  type Party,
  type Tlp,
} from '@trilateral/contracts'
import {
  changeBehind,
  clauseStateOn,
  type Clause,
  type ClauseState,
} from '@trilateral/contracts/critical-minerals'
import type {
  ChipInput,
  ExposedMaterial,
  ExposedPartner,
  Exposure,
  ExposureState,
  Severity,
} from '@trilateral/contracts/semiconductors'
import type { Kept } from '@trilateral/records'
import { covers, hardest, severityOf, severityWhile } from '@trilateral/supply-risk'
import { v5 as uuidv5 } from 'uuid'
import type { HeardMeasure } from './heard-measure.ts'

/** Ours alone, for ever: every id of an exposure is made from it. */
const NAMESPACE = '0f0a3d52-8f43-5b5e-9d7c-4a1e7b2c9d10'

/** An exposure as it should stand, and for whom. */
export interface WantedExposure {
  readonly exposure: Exposure
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
}

export interface Circumstances {
  readonly measures: readonly HeardMeasure[]
  readonly inputs: readonly Kept<ChipInput>[]
  readonly now: Date
}

/**
 * Every exposure that follows from what was heard and what the register says: one for each clause and each input that needs what the
 * clause restricts, while it is aimed at a partner. It depends on nothing but these, so that whatever happened in which order comes to
 * the same. It is for those who may see both the measure and the input.
 */
export function wantedExposures({ measures, inputs, now }: Circumstances): WantedExposure[] {
  return measures.flatMap((heard) =>
    inputs.flatMap((input) => {
      const audience = PARTIES.filter(
        (party) => heard.audience.includes(party) && input.audience.includes(party),
      )
      const originator = [heard.originator, input.originator, ...audience].find((party) =>
        audience.includes(party),
      )
      if (originator === undefined) return []
      const on = ministryDay(originator, now)
      return heard.measure.clauses.flatMap((clause): WantedExposure[] => {
        const exposure = exposureOf({ heard, clause, input: input.state, on, originator })
        return exposure ? [{ exposure, originator, audience, tlp: stricter(heard.tlp, input.tlp) }] : []
      })
    }),
  )
}

interface Touching {
  readonly heard: HeardMeasure
  readonly clause: Clause
  readonly input: ChipInput
  readonly on: CalendarDate
  readonly originator: Party
}

/** Undefined when the clause does not touch the input, or no partner. */
function exposureOf({ heard, clause, input, on, originator }: Touching): Exposure | undefined {
  const materials = materialsOf(clause, input)
  const aimedAt = PARTIES.filter((party) => isAimedAt(clause, party))
  const made = heard.madeBy[clause.key]
  if (materials.length === 0 || aimedAt.length === 0 || !made) return undefined
  const { id, issuer, instrument, source } = heard.measure
  const standing = clauseStateOn(clause, on)
  const state = STATES[standing.state]
  const partners = aimedAt.map((party) => partnerOf(party, state, materials, input))
  const behind = changeBehind(clause, on)
  const { key, number, summary, restriction, target } = clause
  const { title, kind, stage, usedAt, substitutes, illustrative } = input
  return {
    id: uuidv5([id, key, input.id, originator].join('|'), NAMESPACE),
    state,
    measure: { id, issuer, instrument, source, ...made },
    clause: {
      key,
      number,
      summary,
      restriction,
      target,
      state: standing.state,
      ...daysOf(standing),
      instrument: behind ? behind.instrument : instrument.number,
      source: behind?.source ?? source,
    },
    materials,
    input: { id: input.id, title, kind, stage, usedAt, substitutes, illustrative },
    partners,
    severity: hardest(partners.map(({ severity }) => severity)),
    ifInForce: hardest(partners.map(({ ifInForce }) => ifInForce)),
    commitments: input.commitments,
  }
}

/** Of what nobody confirms, that it is in force, nothing is taken for granted: neither that it restricts, nor that it does not. */
const STATES: Readonly<Record<ClauseState['state'], ExposureState>> = {
  'in-force': 'standing',
  unconfirmed: 'unconfirmed',
  'suspension-lapsed': 'unconfirmed',
  'effective-date-unknown': 'unconfirmed',
  suspended: 'dormant',
  'not-yet-effective': 'dormant',
  ended: 'over',
}

function materialsOf({ goods }: Clause, { rawMaterials }: ChipInput): ExposedMaterial[] {
  return rawMaterials
    .flatMap(({ material, dependence, source }) => {
      const named = goods.find((good) => covers(good.material, material))?.material
      return named === undefined ? [] : [{ named, needed: material, dependence, source }]
    })
    .toSorted((a, b) => (a.needed < b.needed ? -1 : Number(a.needed > b.needed)))
}

/** Parties are coded as the countries that they are. */
const isAimedAt = ({ target: { countries } }: Clause, party: Party) =>
  countries === null || countries.includes(party.toUpperCase())

function partnerOf(
  party: Party,
  state: ExposureState,
  materials: readonly ExposedMaterial[],
  input: ChipInput,
): ExposedPartner {
  const cover = input.cover[party]
  const { severity, unknown } = severityOf({
    dependence: materials.map(({ dependence }) => dependence),
    weeks: cover?.weeks ?? null,
    substitutes: input.substitutes?.level ?? null,
  })
  const ifInForce = rounded(severity)
  const applies = state === 'standing' ? 'applies' : state === 'unconfirmed' ? 'unconfirmed' : 'rests'
  return { party, cover, severity: severityWhile(applies, ifInForce), ifInForce, unknown: [...unknown] }
}

/** Four places say more than anyone knows. */
const rounded = ({ low, high }: Severity): Severity => ({
  low: Math.round(low * 10_000) / 10_000,
  high: Math.round(high * 10_000) / 10_000,
})

function daysOf(standing: ClauseState): { since: CalendarDate | null; until: CalendarDate | null } {
  switch (standing.state) {
    case 'in-force':
    case 'unconfirmed':
      return { since: standing.since, until: null }
    case 'suspended':
      return { since: standing.from, until: standing.until }
    case 'suspension-lapsed':
      return { since: standing.lapsedOn, until: null }
    case 'not-yet-effective':
      return { since: standing.from, until: null }
    case 'ended':
      return { since: standing.on, until: null }
    default:
      return { since: null, until: null }
  }
}

/** What is told of two things is marked as the stricter of them asks. */
const stricter = (one: Tlp, other: Tlp): Tlp =>
  TLP_LABELS.indexOf(one) < TLP_LABELS.indexOf(other) ? one : other
