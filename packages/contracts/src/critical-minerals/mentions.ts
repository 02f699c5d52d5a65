import { MATERIALS } from './material-names.ts'
import type { Measure } from './measure.ts'

/**
 * Whether every word of `search` stands somewhere in the measure, in whichever language and width it was typed. A search
 * without words finds everything.
 */
export function mentions(measure: Measure, search: string): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = folded(textsOf(measure).join('\n'))
  return words.every((word) => text.includes(word))
}

/** Compares as people read: width and case do not count (ＧＡ = ga, and half-width kana = full-width). */
const folded = (text: string) => text.normalize('NFKC').toLocaleLowerCase('en')

function textsOf({ issuer, instrument, legalBasis, source, clauses }: Measure): string[] {
  const multilingual = [
    instrument.title,
    ...(legalBasis ? [legalBasis] : []),
    ...clauses.map(({ summary }) => summary),
  ]
  return [
    issuer,
    instrument.number ?? '',
    source.name,
    ...multilingual.flatMap((text) => Object.values(text).map((version) => version.text)),
    ...clauses.flatMap((clause) =>
      clause.goods.flatMap(({ material, tariffLines }) => [
        ...Object.values(MATERIALS[material]),
        ...tariffLines.map(({ code }) => code),
      ]),
    ),
  ]
}
