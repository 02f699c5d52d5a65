// SHA-256 (FIPS 180-4) in plain code. The browser's own is missing on pages that are served without TLS, as a ministry's
// test network may be, and answers only later, which would make every reader of a sentence wait; Node's cannot be bundled.
// A whole statement, 8,700 letters, takes about 1 ms.

const primes = firstPrimes(64)
const fraction = (root: number) => Math.trunc((root % 1) * 2 ** 32) >>> 0
const START = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const ROUND = primes.map((prime) => fraction(Math.cbrt(prime)))

/** SHA-256 of a text's UTF-8 bytes, in 64 small hexadecimal digits. */
export function sha256(text: string): string {
  const state = Uint32Array.from(START)
  const padded = withLength(new TextEncoder().encode(text))
  for (let offset = 0; offset < padded.byteLength; offset += 64)
    absorb(state, new DataView(padded.buffer, offset, 64))
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The message, a single bit, zeroes up to a whole block, and its length in bits. */
function withLength(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  padded.set(message)
  padded[message.length] = 0x80
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n)
  return padded
}

const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))

function absorb(state: Uint32Array, block: DataView): void {
  const words = scheduled(block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round += 1) {
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const first = (h + mixed + chosen + (ROUND[round] ?? 0) + (words[round] ?? 0)) | 0
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

function scheduled(block: DataView): Uint32Array {
  const words = new Uint32Array(64)
  for (let index = 0; index < 16; index += 1) words[index] = block.getUint32(index * 4)
  for (let index = 16; index < 64; index += 1) {
    const early = words[index - 15] ?? 0
    const late = words[index - 2] ?? 0
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    words[index] = (words[index - 16] ?? 0) + low + (words[index - 7] ?? 0) + high
  }
  return words
}

function firstPrimes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}
