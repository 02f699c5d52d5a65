// The registry of work areas: one line an area. Topics, databases, proxies, navigation, documents and tests loop over it.
export { criticalMinerals } from './critical-minerals/area.ts'
export { semiconductors } from './semiconductors/area.ts'
