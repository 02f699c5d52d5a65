import { areas, LANGUAGES, multilingualTextSchema, type MultilingualText } from '@trilateral/contracts'
import {
  MATERIAL_GROUPS,
  SUPPLY_MATERIALS,
  SUPPLY_STAGES,
  type SupplyMaterial,
} from '@trilateral/supply-risk'

/** What a record is found by: what it is called, before what else stands in it. */
export interface SearchTexts {
  readonly title: readonly string[]
  readonly body: readonly string[]
}

/** Characters of a record's further texts: a thing is looked for by its name, seldom by the end of a long remark. */
const BODY_AT_MOST = 1500

/** Under these keys stand the names of people, offices and instruments, and the codes that officials use. */
const NAMES: ReadonlySet<string> = new Set(['name', 'person', 'number', 'code', 'tariffLine'])
/** Under these stand codes that people call by names in three languages. */
const MATERIAL_KEYS: ReadonlySet<string> = new Set(['material', 'materials'])
const STAGE_KEYS: ReadonlySet<string> = new Set(['stage', 'usedAt'])
const COUNTRY_KEYS: ReadonlySet<string> = new Set(['country', 'issuer'])

const materialNames = new Map<string, readonly string[]>(
  Object.entries<SupplyMaterial>(SUPPLY_MATERIALS).map(([code, { names, group, symbol }]) => [
    code,
    [...Object.values(names), ...Object.values(MATERIAL_GROUPS[group]), ...(symbol === null ? [] : [symbol])],
  ]),
)
const stageNames = new Map(Object.entries(SUPPLY_STAGES).map(([code, names]) => [code, Object.values(names)]))
const countries = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }))
const areaNames = new Map(areas.map(({ code, name }) => [code, Object.values(name)]))

/** Every name of a code, so that a record that holds the code is found by the name in each language. */
function aliasesOf(key: string, text: string): readonly string[] {
  if (MATERIAL_KEYS.has(key)) return materialNames.get(text) ?? []
  if (STAGE_KEYS.has(key)) return stageNames.get(text) ?? []
  if (COUNTRY_KEYS.has(key) && /^[A-Z]{2}$/.test(text))
    return countries.map((names) => names.of(text) ?? text)
  return []
}

const textsOf = (text: MultilingualText): string[] => Object.values(text).map((version) => version.text)

/**
 * What any record is found by, whichever entity it is: its title in each language, then every other text in it, the names of people
 * and offices, and the names of the materials, stages and countries that it speaks of. A kind of record that is added needs nothing here.
 */
export function searchTexts(state: object, title: MultilingualText, area: string): SearchTexts {
  const found = new Set<string>()
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (NAMES.has(key)) found.add(value)
      for (const alias of aliasesOf(key, value)) found.add(alias)
    } else if (Array.isArray(value)) for (const each of value) walk(each, key)
    else if (typeof value === 'object' && value !== null) {
      const text = multilingualTextSchema.safeParse(value)
      if (text.success) for (const each of textsOf(text.data)) found.add(each)
      else for (const [inner, each] of Object.entries(value)) walk(each, inner)
    }
  }
  walk(state, '')
  const titles = textsOf(title)
  for (const each of titles) found.delete(each)
  return { title: titles, body: upTo([...found, ...(areaNames.get(area) ?? [])]) }
}

function upTo(texts: readonly string[]): string[] {
  let left = BODY_AT_MOST
  return texts
    .map((text) => {
      const part = text.slice(0, left)
      left -= part.length
      return part
    })
    .filter((text) => text !== '')
}
