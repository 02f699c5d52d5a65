import type { EuSupply } from '../eu-supply.ts'
import { gallium } from './gallium.ts'
import { germanium } from './germanium.ts'
import { naturalGraphite } from './natural-graphite.ts'
import { lanthanum } from './lanthanum.ts'
import { cerium } from './cerium.ts'
import { praseodymium } from './praseodymium.ts'
import { neodymium } from './neodymium.ts'
import { samarium } from './samarium.ts'
import { europium } from './europium.ts'
import { gadolinium } from './gadolinium.ts'
import { terbium } from './terbium.ts'
import { dysprosium } from './dysprosium.ts'
import { holmium } from './holmium.ts'
import { erbium } from './erbium.ts'
import { thulium } from './thulium.ts'
import { ytterbium } from './ytterbium.ts'
import { lutetium } from './lutetium.ts'
import { yttrium } from './yttrium.ts'
import { scandium } from './scandium.ts'
import { cobalt } from './cobalt.ts'
import { lithium } from './lithium.ts'
import { nickel } from './nickel.ts'
import { manganese } from './manganese.ts'

export const euSupplies: readonly EuSupply[] = [
  ...gallium,
  ...germanium,
  ...naturalGraphite,
  ...lanthanum,
  ...cerium,
  ...praseodymium,
  ...neodymium,
  ...samarium,
  ...europium,
  ...gadolinium,
  ...terbium,
  ...dysprosium,
  ...holmium,
  ...erbium,
  ...thulium,
  ...ytterbium,
  ...lutetium,
  ...yttrium,
  ...scandium,
  ...cobalt,
  ...lithium,
  ...nickel,
  ...manganese,
]
