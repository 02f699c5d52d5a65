import { MATERIALS, type Measure } from '@trilateral/contracts/critical-minerals'

/** Compares as people read: width, case and accents of writing do not count (ＧＡ = ga, and half-width kana = full-width). */
const folded = (text: string) => text.normalize('NFKC').toLocaleLowerCase('en')

function textsOf(measure: Measure): string[] {
  const { instrument, legalBasis, source, clauses } = measure
  const multilingual = [
    instrument.title,
    ...(legalBasis ? [legalBasis] : []),
    ...clauses.map((clause) => clause.summary),
  ]
  return [
    instrument.number ?? '',
    source.name,
    ...multilingual.flatMap((text) => Object.values(text).map((version) => version.text)),
    ...clauses.flatMap((clause) =>
      clause.goods.flatMap(({ material, tariffLines }) => [
        ...Object.values(MATERIALS[material]),
        ...tariffLines.map((line) => line.code),
      ]),
    ),
  ]
}

/** Whether every word of `search` stands somewhere in the measure, in whichever language. */
export function mentions(measure: Measure, search: string): boolean {
  const text = folded(textsOf(measure).join('\n'))
  return folded(search)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
