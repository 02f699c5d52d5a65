import { englishFirst, type MultilingualText, type Party, type Source } from '@trilateral/contracts'
import type { ChipInput, Providers } from '@trilateral/contracts/semiconductors'
import { fractionOf, type Share } from '@trilateral/supply-risk'
import {
  BACI_2024,
  chipExports2024,
  chipMaterialSupplies2023,
  EU_STUDY_2023,
  referenceSupply,
  type ChipExportLine,
  type ChipMaterialName,
  type ReferenceSource,
} from '@trilateral/supply-risk/reference'

/** An input that the map opens with. What is not said is not known. */
export interface MapEntry extends Pick<ChipInput, 'kind' | 'usedAt'> {
  /** Names it among the entries. */
  readonly key: string
  /** Two digits of its own, for ever: its id is made of them, so that it is entered once. */
  readonly number: string
  readonly title: MultilingualText
  /** Keys of entries that come before. */
  readonly madeFrom?: readonly string[]
  /** Codes of materials that the critical-minerals area follows. */
  readonly rawMaterials?: readonly ChipInput['rawMaterials'][number][]
  readonly tariffLine?: string
  readonly providers?: Providers
  readonly firms?: ChipInput['firms']
  readonly remark?: MultilingualText
  /** Beside `semiconductors-1`, which the whole map serves. */
  readonly commitments?: readonly string[]
}

export const text = englishFirst

/** The day on which every page that the opening map cites was read. */
export const accessedOn = '2026-11-24'

export const page = (name: string, url: string): Source => ({ name, url, accessedOn })

/** Attributed as its licence asks. */
const sourceOf = ({ name, licence, url, accessedOn: read }: ReferenceSource): Source => ({
  name: `${name} (${licence})`,
  url,
  accessedOn: read,
})

const sharesOf = (shares: readonly Share[]): Providers['shares'] =>
  shares.map(({ country, share }) => ({ country, share: fractionOf(share) }))

const produced = (shares: readonly Share[]): Providers => ({
  of: 'production',
  by: 'place-of-plant',
  // Our copy of the study does not say of which years its shares are.
  year: null,
  shares: sharesOf(shares),
  source: sourceOf(EU_STUDY_2023),
})

/** Where a material was produced, as the EU's study of 2023 gives it. */
export function producers(name: ChipMaterialName): Providers {
  const found = chipMaterialSupplies2023.find((each) => each.name === name)
  if (!found) throw new Error(`no supply of ${name}`)
  return produced(found.shares)
}

/** The same of a material that the critical-minerals area follows under a code of its own. */
export function producersOf(material: 'gallium' | 'germanium'): Providers {
  const found = referenceSupply(material, 'processing')
  if (!found) throw new Error(`no supply of ${material}`)
  return produced(found.global)
}

/** Who exported what goes under a line of the HS in 2024, by value. */
export function exporters(line: ChipExportLine): Providers {
  const found = chipExports2024.find(({ tariffLine }) => tariffLine === line)
  if (!found) throw new Error(`no exports under ${line}`)
  const { shares, year } = found
  return {
    of: 'exports-by-value',
    by: 'place-of-plant',
    year,
    shares: sharesOf(shares),
    source: sourceOf(BACI_2024),
  }
}

const USES = (chapter: string): Source => ({
  name: `U.S. Geological Survey, Mineral Commodity Summaries 2025, ${chapter}`,
  url: 'https://doi.org/10.3133/mcs2025',
  accessedOn,
})

/** A raw material that goes in; how much could go on without it, nobody has said. */
export const rawMaterial = (material: string, chapter: string): ChipInput['rawMaterials'][number] => ({
  material,
  dependence: null,
  source: USES(chapter),
})

/** What is nothing but the material itself cannot go on without it. */
export const theMaterialItself = (material: string, source: Source): ChipInput['rawMaterials'][number] => ({
  material,
  dependence: 1,
  source,
})

const PARTNERS: Readonly<Record<Party, string>> = { jp: 'JP', kr: 'KR', us: 'US' }

/** A partner's own part, where the source of the providers names it with a share. */
export function positionOf(party: Party, providers: Providers | undefined): ChipInput['positions'][Party] {
  const found = providers?.shares.find(({ country }) => country === PARTNERS[party])
  if (!providers || !found || found.share === null) return null
  return { share: found.share, year: providers.year, note: null, source: providers.source }
}

/** Said of every element whose production the EU's study gives as a whole. */
export const wholeElement = text(
  'Production of the element as a whole: the grade that chip making needs is refined from a part of it, and who refines it is not known here.',
  '元素全体の生産の割合である。半導体に必要な純度のものはその一部から精製され、その精製国はここでは不明である。',
  '원소 전체의 생산 비중이다. 반도체용 순도는 그 일부를 정제한 것이며, 누가 정제하는지는 여기서 알 수 없다.',
)

/** Said of a line of the HS. */
export const exportsOnly = text(
  'Shares of the value exported in 2024: what a country uses at home is not in them.',
  '2024年の輸出額の割合であり、各国の国内消費分は含まない。',
  '2024년 수출액 비중이며, 각국의 국내 소비분은 포함하지 않는다.',
)
