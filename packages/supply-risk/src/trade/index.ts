export { CHIP_LINES, CHIP_LINES_SOURCE, WATCHED_IMPORTERS, type ChipLine } from './chip-lines.ts'
export {
  AREA_LETTERS,
  AREA_NUMBERS,
  customsArea,
  IMPORTING_COUNTRIES,
  numberOfCountry,
  WORLD,
  type CustomsArea,
} from './customs-areas.ts'
export { metalNames } from './metal-names.ts'
export {
  attribute,
  SHARED_HEADINGS,
  sharedHeadingOf,
  sharedHeadingRefusal,
  TARIFF_LINES,
  TARIFF_REFUSALS,
  type KnownLine,
  type SharedHeading,
  type TariffRefusal,
} from './tariff-lines.ts'
export { TARIFF_REFUSAL_TEXTS } from './tariff-texts.ts'
export { OTHER_ASIA } from './unnamed-areas.ts'
