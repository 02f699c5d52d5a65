import { audienceOf, PARTIES, type Language, type Refusal } from '@trilateral/contracts'
import { CADENCES, chipStageSchema, UNITS } from '@trilateral/contracts/semiconductors'
import { audienceName, countryName, explainRefusal, message, partyName, type Catalogue } from '@trilateral/ui'
import { fileRefusalTexts } from '@trilateral/ui/desk'
import { commitmentByCode } from '@trilateral/work-program/statement'
import { UNIT_NAMES } from '../../src/indicators/unit-and-level-names.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { materialName, stageName } from '../names.ts'
import { indicatorRefusalTexts } from './indicator-refusal-texts.ts'
import { refusalTexts } from './refusal-texts.ts'
import { scenarioRefusalTexts } from './scenario-refusal-texts.ts'

/** A slice of the area that explains its own refusals adds its catalogue. */
const CATALOGUES: readonly Catalogue[] = [
  refusalTexts,
  fileRefusalTexts,
  indicatorRefusalTexts,
  scenarioRefusalTexts,
]

type Words = (value: string, language: Language) => string

const stage: Words = (value, language) => {
  const known = chipStageSchema.safeParse(value)
  return known.success ? stageName(known.data, language) : value
}
const materials: Words = (value, language) =>
  value
    .split(', ')
    .map((code) => materialName(code, language))
    .join(language === 'en' ? ', ' : '・')

/** Facts that travel as codes, in the reader's words. */
const IN_WORDS: Readonly<Record<string, Words>> = {
  originator: (value, language) => {
    const party = PARTIES.find((each) => each === value)
    return party ? partyName(party, language) : value
  },
  audience: (value, language) => {
    const audience = audienceOf(value)
    return audience ? audienceName(audience, language) : value
  },
  cadence: (value, language) => {
    const cadence = CADENCES.find((each) => each === value)
    return cadence ? message(indicatorTexts, language, `cadence.${cadence}`).toLowerCase() : value
  },
  unit: (value, language) => {
    const unit = UNITS.find((each) => each === value)
    return unit ? UNIT_NAMES[unit][language] : value
  },
  madeAt: stage,
  usedAt: stage,
  material: materials,
  materials,
  country: (value, language) => countryName(value, language),
  commitment: (value, language) => commitmentByCode(value)?.summary[language] ?? value,
}

/** A refusal of the area's rules in the reader's words. */
export function explain(language: Language, refusal: Refusal): string {
  const facts = Object.fromEntries(
    Object.entries(refusal.facts ?? {}).map(([name, value]) => [
      name,
      IN_WORDS[name]?.(String(value), language) ?? value,
    ]),
  )
  const texts = CATALOGUES.find((each) => Object.hasOwn(each.texts.en, refusal.code)) ?? refusalTexts
  return explainRefusal(texts, language, { ...refusal, facts })
}
