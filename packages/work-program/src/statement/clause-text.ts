const SKIPPED = /[\s–-]/

/** The part of a sentence between two letters counted without white space and dashes: what comes between stays as it is. */
export function clauseText(sentence: string, [from, until]: readonly [from: number, until: number]): string {
  let counted = 0
  let clause = ''
  for (let index = 0; index < sentence.length; index += 1) {
    const sign = sentence.charAt(index)
    if (counted >= from && counted < until) clause += sign
    if (!SKIPPED.test(sign)) counted += 1
  }
  return clause.trim()
}
