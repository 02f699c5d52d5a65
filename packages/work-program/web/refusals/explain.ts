import { areas, audienceOf, PARTIES, type Language, type Refusal } from '@trilateral/contracts'
import { audienceName, explainRefusal, formatInstant, message, partyName, type Zone } from '@trilateral/ui'
import { NOTICE_STAGE_NAMES, NOTICE_STEP_NAMES, PARTICULAR_NAMES } from '../../src/rules/notices/names.ts'
import { commitmentByCode } from '../../src/statement/commitments/commitments.ts'
import { SECTIONS } from '../../src/statement/section.ts'
import { VERB_CLASS_NAMES, VERB_CLASSES } from '../../src/statement/verb-class.ts'
import { factTexts } from './fact-texts.ts'
import { refusalTexts } from './refusal-texts.ts'

/** Entities that have a name here. */
export const ENTITY_FACTS = [
  'program',
  'milestone',
  'decision',
  'meeting',
  'commitment',
  'alert',
  'risk',
  'action',
  'notice',
  'comment',
  'measure',
] as const
const STATUSES = ['taken', 'withdrawn', 'held', 'cancelled', 'carried-out', 'declined'] as const

type Words = (value: string, language: Language, zone: Zone) => string | undefined

const party: Words = (value, language) => {
  const found = PARTIES.find((each) => each === value)
  return found && partyName(found, language)
}

/** The name of a work area, by its registration or by the part of the statement that it follows up. */
const area: Words = (value, language) =>
  value === 'secretariat'
    ? message(factTexts, language, 'secretariat')
    : (areas.find(({ code }) => code === value)?.name[language] ??
      SECTIONS.find(({ followUp }) => followUp.area === value)?.name[language])

const named =
  (names: Readonly<Record<string, Readonly<Record<Language, string>>>>) =>
  (value: string, language: Language): string | undefined =>
    names[value]?.[language]

const LIST_COMMA: Readonly<Record<Language, string>> = { en: ', ', ja: '、', ko: ', ' }

/** Facts that travel as codes, in the reader's words. */
const IN_WORDS: Readonly<Record<string, Words>> = {
  party,
  originator: party,
  area,
  audience: (value, language) => {
    const audience = audienceOf(value)
    return audience && audienceName(audience, language)
  },
  commitment: (value, language) => commitmentByCode(value)?.summary[language],
  verbClass: (value, language) => {
    const found = VERB_CLASSES.find((each) => each === value)
    return found && VERB_CLASS_NAMES[found][language]
  },
  entity: (value, language) => {
    const found = ENTITY_FACTS.find((each) => each === value)
    return found && message(factTexts, language, `entity.${found}`)
  },
  status: (value, language) => {
    const found = STATUSES.find((each) => each === value)
    return found && message(factTexts, language, `status.${found}`)
  },
  step: named(NOTICE_STEP_NAMES),
  stage: named(NOTICE_STAGE_NAMES),
  needed: named(NOTICE_STAGE_NAMES),
  missing: (value, language) =>
    value
      .split(',')
      .map((code) => named(PARTICULAR_NAMES)(code, language) ?? code)
      .join(LIST_COMMA[language]),
  at: (value, language, zone) => formatInstant(language, value, zone),
}

/** A refusal of the work program in the reader's words; instants as the reader's ministry reads the clock. */
export function explain(language: Language, refusal: Refusal, zone: Zone): string {
  const facts = Object.fromEntries(
    Object.entries(refusal.facts ?? {}).map(([name, value]) => [
      name,
      IN_WORDS[name]?.(String(value), language, zone) ?? value,
    ]),
  )
  return explainRefusal(refusalTexts, language, { ...refusal, facts })
}
