import { AREA_LETTERS, AREA_NUMBERS } from '@trilateral/supply-risk/trade'
import { wholeOf } from './numbers.ts'

const known = new Uint8Array(1000)
for (const number of AREA_NUMBERS) known[number] = 1

const A = 65
const letters = new Int16Array(26 * 26 * 26).fill(-1)
for (const [alpha3, number] of AREA_LETTERS) if (/^[A-Z]{3}$/.test(alpha3)) letters[placeOf(alpha3)] = number

/** Codes with a digit in them (`S19`, `W00`) are few and found by their text. */
const others = new Map(AREA_LETTERS.filter(([alpha3]) => !/^[A-Z]{3}$/.test(alpha3)))

function placeOf(alpha3: string): number {
  const [first, second, third] = [0, 1, 2].map((index) => alpha3.charCodeAt(index) - A) as [
    number,
    number,
    number,
  ]
  return (first * 26 + second) * 26 + third
}

/** The area that a cell names, by number or by three letters; -1: none that is known. */
export function areaOf(bytes: Uint8Array, from: number, to: number): number {
  const first = bytes[from] as number
  if (first <= 57) {
    const number = wholeOf(bytes, from, to)
    return number >= 0 && number < 1000 && known[number] === 1 ? number : -1
  }
  if (to - from > 3) return -1
  const [one, two, three] = [first - A, (bytes[from + 1] as number) - A, (bytes[from + 2] as number) - A]
  if (one >= 0 && one < 26 && two >= 0 && two < 26 && three >= 0 && three < 26)
    return letters[(one * 26 + two) * 26 + three] as number
  return others.get(String.fromCharCode(...bytes.subarray(from, to))) ?? -1
}
