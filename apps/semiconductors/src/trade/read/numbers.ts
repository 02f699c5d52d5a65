const ZERO = 48
const NINE = 57
const POINT = 46
const SPACE = 32

/** Exact in a double: some 90 trillion dollars in cents, 9 billion tonnes in grams. */
export const MOST = Number.MAX_SAFE_INTEGER

/** Why bytes are no amount: below nought, since no amount is. */
export const NOT_A_NUMBER = -2
export const NEGATIVE = -3
export const TOO_LARGE = -4

/**
 * The decimal number in bytes, moved `places` to the left of its point and rounded there half up: `95.298` with two places is 9530.
 * What is no plain decimal (an exponent, as R writes 1e+05) is read the long way.
 */
export function amountOf(bytes: Uint8Array, from: number, to: number, places: number): number {
  let amount = 0
  let at = from
  let digits = 0
  for (; at < to; at += 1) {
    const byte = bytes[at] as number
    if (byte < ZERO || byte > NINE) break
    amount = amount * 10 + (byte - ZERO)
    digits += 1
  }
  let left = places
  if (at < to && bytes[at] === POINT) {
    at += 1
    for (; at < to; at += 1) {
      const byte = bytes[at] as number
      if (byte < ZERO || byte > NINE) break
      digits += 1
      if (left > 0) {
        amount = amount * 10 + (byte - ZERO)
        left -= 1
      } else if (left === 0) {
        if (byte >= 53) amount += 1
        left = -1
      }
    }
  }
  if (at !== to || digits === 0) return theLongWay(bytes, from, to, places)
  for (; left > 0; left -= 1) amount *= 10
  return amount <= MOST ? amount : TOO_LARGE
}

function theLongWay(bytes: Uint8Array, from: number, to: number, places: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 40)))
  if (to - from > 40 || !/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(text)) return NOT_A_NUMBER
  if (text.startsWith('-') && Number(text) !== 0) return NEGATIVE
  const amount = Math.round(Math.abs(Number(text)) * 10 ** places)
  return amount <= MOST ? amount : TOO_LARGE
}

/** Digits alone as a number; -1 where anything else stands there or there are more than nine. */
export function wholeOf(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 9) return -1
  let whole = 0
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number
    if (byte < ZERO || byte > NINE) return -1
    whole = whole * 10 + (byte - ZERO)
  }
  return whole
}

/** Whether a cell says that nothing is known: nothing in it, or `NA` in any spelling that statistics programs write. */
export function isUnknown(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from
  if (length === 0) return true
  if (length > 4) return false
  const text = String.fromCharCode(...bytes.subarray(from, to)).toLowerCase()
  return text === 'na' || text === 'nan' || text === 'null' || text === 'n/a'
}

export const isSpace = (byte: number | undefined) => byte === SPACE || byte === 9
