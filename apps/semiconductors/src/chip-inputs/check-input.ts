import { decided, type CalendarDate, type Decision } from '@trilateral/contracts'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { materialOf } from '@trilateral/supply-risk'
import { commitmentByCode } from '@trilateral/work-program/statement'
import { providersRefusal } from './check-providers.ts'
import { checkTariffLine } from './check-tariff-line.ts'
import { CHIP_INPUT_REFUSALS, refuse, type ChipInputRefusal } from './refusals.ts'
import { isUsable } from './stage-order.ts'

const PARTNERS = ['jp', 'kr', 'us'] as const

const once = <Value>(values: readonly Value[]): Value[] => [...new Set(values)]

/** Whether what is said of an input holds by itself, `today` being the latest day at any of the three ministries; what it is made from is looked at apart. */
export function checkInput(input: ChipInput, today: CalendarDate): Decision<ChipInput> {
  const tidy: ChipInput = {
    ...input,
    usedAt: once(input.usedAt),
    madeFrom: once(input.madeFrom),
    commitments: once(input.commitments),
    programs: once(input.programs),
  }
  const line = checkTariffLine(tidy.tariffLine)
  if (!line.ok) return line
  const refusal = stagesRefusal(tidy) ?? sharesRefusal(tidy) ?? linksRefusal(tidy) ?? daysRefusal(tidy, today)
  return refusal ?? decided({ ...tidy, tariffLine: line.value })
}

function stagesRefusal({ stage, usedAt }: ChipInput) {
  const wrong = usedAt.find((each) => !isUsable(stage, each))
  return wrong && refuse('used-where-it-cannot-be', 'usedAt', { madeAt: stage, usedAt: wrong })
}

const isKnown = (code: string): code is ChipInputRefusal => CHIP_INPUT_REFUSALS.some((each) => each === code)

function sharesRefusal(input: ChipInput) {
  const found = providersRefusal(input)
  if (!found) return undefined
  // A code that the screens cannot explain would be a fault of ours, not of the official's.
  if (!isKnown(found.code)) throw new Error(`supply-risk refuses with an unknown code: ${found.code}`)
  return refuse(found.code, found.field, found.facts)
}

function linksRefusal({ rawMaterials, commitments }: ChipInput) {
  for (const [index, { material }] of rawMaterials.entries()) {
    const field = `rawMaterials.${index}.material`
    if (!materialOf(material)) return refuse('material-unknown', field, { material })
    if (rawMaterials.findIndex((each) => each.material === material) < index)
      return refuse('material-twice', field, { material })
  }
  const unknown = commitments.find((code) => !commitmentByCode(code))
  return unknown === undefined
    ? undefined
    : refuse('commitment-unknown', 'commitments', { commitment: unknown })
}

/** Nothing was counted in a year to come, and nothing read on a day to come. */
function daysRefusal(input: ChipInput, today: CalendarDate) {
  const thisYear = Number(today.slice(0, 4))
  const { providers, firms, substitutes, rawMaterials, positions, cover } = input
  const facts = [
    { path: 'providers', fact: providers },
    { path: 'firms', fact: firms },
    { path: 'substitutes', fact: substitutes },
    ...rawMaterials.map((fact, index) => ({ path: `rawMaterials.${index}`, fact })),
    ...PARTNERS.map((party) => ({ path: `positions.${party}`, fact: positions[party] })),
    ...PARTNERS.map((party) => ({ path: `cover.${party}`, fact: cover[party] })),
  ]
  for (const { path, fact } of facts) {
    if (fact === null) continue
    if (fact.source.accessedOn > today)
      return refuse('day-in-future', `${path}.source.accessedOn`, { day: fact.source.accessedOn })
    if ('year' in fact && fact.year !== null && fact.year > thisYear)
      return refuse('year-in-future', `${path}.year`, {
        year: String(fact.year),
        thisYear: String(thisYear),
      })
    if ('on' in fact && fact.on > today) return refuse('day-in-future', `${path}.on`, { day: fact.on })
  }
  return undefined
}
