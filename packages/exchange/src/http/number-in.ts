interface Bounds {
  readonly from: number
  readonly to?: number
  /** Where nothing was given. */
  readonly otherwise: number
}

/** The whole number that a text writes plainly; undefined where it writes none, or one out of bounds. */
export function numberIn(
  text: string | undefined,
  { from, to = Number.MAX_SAFE_INTEGER, otherwise }: Bounds,
): number | undefined {
  if (text === undefined || text === '') return otherwise
  if (!/^(?:0|[1-9]\d{0,15})$/.test(text)) return undefined
  const number = Number(text)
  return number >= from && number <= to ? number : undefined
}
