import type { Unit } from '@trilateral/contracts/semiconductors'

/** How files write units, beside our codes: what offices and companies of the three countries print at the head of a column. */
const ALIASES: Readonly<Record<Unit, readonly string[]>> = {
  weeks: ['week', 'wk', 'wks', '週', '週間', '주', '주일'],
  days: ['day', 'd', '日', '日間', '일'],
  percent: ['%', 'pct', 'パーセント', '퍼센트'],
  usd: ['us$', '$', '米ドル', '미달러', '달러'],
  'usd-per-kg': ['usd/kg', 'us$/kg', '$/kg', '米ドル/kg', '달러/kg'],
  'usd-per-piece': ['usd/piece', 'usd/pc', 'us$/pc', '$/pc', '米ドル/個', '달러/개'],
  'usd-million': ['usd million', 'million usd', 'us$ million', 'usd m', '百万米ドル', '백만달러'],
  tonnes: ['t', 'tonne', 'ton', 'tons', 'metric tons', 'トン', '톤'],
  pieces: ['piece', 'pcs', 'units', '個', '개'],
  wafers: ['wafer', '枚', '매', '장'],
  index: ['指数', '지수'],
}

const folded = (text: string) => text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Whether a cell names this unit. */
export const namesUnit = (cell: string, unit: Unit): boolean =>
  folded(cell) === unit || ALIASES[unit].some((alias) => folded(alias) === folded(cell))
