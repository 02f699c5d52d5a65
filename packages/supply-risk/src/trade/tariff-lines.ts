import { decided, refused, type Decision, type Refusal, type Source } from '@trilateral/contracts'
import type { Material, TariffLine } from '@trilateral/contracts/critical-minerals'

/** Why goods under a line cannot be counted as a material. `TARIFF_REFUSAL_TEXTS` says each in three languages. */
export const TARIFF_REFUSALS = [
  'heading-shared-by-materials',
  'tariff-line-of-another-material',
  'tariff-line-unknown',
] as const
export type TariffRefusal = (typeof TARIFF_REFUSALS)[number]

const refuse = (code: TariffRefusal, field?: string, facts?: Refusal['facts']): Decision<never> =>
  refused(code, field, facts)

/** A national tariff line that stands for one material, and where that was read. */
export interface KnownLine extends TariffLine {
  readonly material: Material
  readonly source: Source
}

/** A heading that several materials share: in statistics and in instruments it names none of them. */
export interface SharedHeading {
  readonly code: string
  readonly materials: readonly string[]
  readonly source: Source
}

const accessedOn = '2026-11-24'

const usTariff: Source = {
  name: 'US Harmonized Tariff Schedule, subheading 8112.92 (USITC figures shown by Duty Desk)',
  url: 'https://dutydesk.app/us/811292',
  accessedOn,
}

const chinaTariff: Source = {
  name: 'Customs tariff of China, subheading 811292 (shown by chinesetariff.com)',
  url: 'https://www.chinesetariff.com/list/811292',
  accessedOn,
}

const japanTariff: Source = {
  name: 'Statistical code of Japan’s customs tariff, 8112.92 (shown by eToolSage)',
  url: 'https://www.etoolsage.com/Query/JPHS.asp?HTS=8&pageNo=13',
  accessedOn,
}

/** HS 8112.92 holds five metals: a figure or a control named by the heading alone belongs to none of them. */
export const SHARED_HEADINGS: readonly SharedHeading[] = [
  {
    code: '8112.92',
    materials: ['gallium', 'germanium', 'indium', 'niobium', 'vanadium'],
    source: usTariff,
  },
]

/**
 * The lines that the register accepts. A line enters only with a source that was read; what is missing is not known here,
 * so it is refused instead of believed. Japan's tariff names germanium alone: gallium falls under "other" there.
 */
export const TARIFF_LINES: readonly KnownLine[] = [
  { schedule: 'CN', code: '8112929090', material: 'gallium', source: chinaTariff },
  { schedule: 'CN', code: '8112921090', material: 'germanium', source: chinaTariff },
  { schedule: 'JP', code: '8112.92-910', material: 'germanium', source: japanTariff },
  { schedule: 'US', code: '8112.92.10', material: 'gallium', source: usTariff },
  { schedule: 'US', code: '8112.92.60', material: 'germanium', source: usTariff },
]

/** Officials write 8112.92.10, 81129210 or 8112-92-10 for the same line. */
const digits = (code: string) => code.replace(/[^0-9]/g, '')

const written = (line: TariffLine) => `${line.schedule} ${line.code}`

/** The shared heading that a line is, or that lies within what it stands for: 8112.92, 811292, and 8112 of the HS. */
export function sharedHeadingOf({ schedule, code }: TariffLine): SharedHeading | undefined {
  const asked = digits(code)
  return SHARED_HEADINGS.find((each) => {
    const shared = digits(each.code)
    return shared === asked || (schedule === 'HS' && shared.startsWith(asked))
  })
}

/** Why figures under a shared heading say nothing of any one of its materials, and which lines would. */
export function sharedHeadingRefusal({ code, materials }: SharedHeading, field: string): Decision<never> {
  const lines = TARIFF_LINES.filter(({ material }) => materials.includes(material)).map(written)
  return refuse('heading-shared-by-materials', field, {
    heading: code,
    materials: materials.join(', '),
    lines: lines.join(', '),
  })
}

/**
 * The line that stands for `material`, in the register's own spelling; or why goods under it cannot be counted as that material.
 * @param field where the line stands in the form, for the refusal
 */
export function attribute(line: TariffLine, material: Material, field = 'line'): Decision<KnownLine> {
  const code = digits(line.code)
  const heading = SHARED_HEADINGS.find((each) => digits(each.code) === code)
  if (heading) {
    return refuse('heading-shared-by-materials', field, {
      heading: heading.code,
      materials: heading.materials.join(', '),
      lines: TARIFF_LINES.filter((each) => each.material === material)
        .map(written)
        .join(', '),
    })
  }
  const known = TARIFF_LINES.find((each) => each.schedule === line.schedule && digits(each.code) === code)
  if (!known) return refuse('tariff-line-unknown', field, { line: written(line) })
  if (known.material !== material) {
    return refuse('tariff-line-of-another-material', field, {
      line: written(known),
      material: known.material,
    })
  }
  return decided(known)
}
