import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BatchNotReadable, MAX_DECOMPRESSED_BYTES } from './decompressed-size.ts'
import { gzipCodec } from './gzip.ts'
import { lz4Codec } from './lz4.ts'
import { snappyCodec } from './snappy.ts'
import { zstdCodec } from './zstd.ts'

const codecs = { gzip: gzipCodec, snappy: snappyCodec, lz4: lz4Codec, zstd: zstdCodec }

/** Packed by Java's own client: golden/KafkaGolden.java. */
const packedByJava: Record<keyof typeof codecs, string> = JSON.parse(
  readFileSync(new URL('../../golden/java-codecs.json', import.meta.url), 'utf8'),
)

const lines = Array.from({ length: 20_000 }, (_, nth) => `line ${nth % 10} gallium 8112.92\n`)
  .join('')
  .slice(0, 400_000)

describe.each(Object.entries(codecs))('%s', (name, codec) => {
  test("unpacks what Java's client packed", async () => {
    const packed = Object.entries(packedByJava).find(([codecName]) => codecName === name)?.[1] ?? ''
    expect((await codec.decompress(Buffer.from(packed, 'base64'))).toString('utf8')).toBe(lines)
  })

  test('unpacks whatever it packed itself', async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 2_000 }), fc.constant(Buffer.alloc(3 << 20, 'abcdef')))
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const buffer = Buffer.from(given)
        const unpacked = await codec.decompress(await codec.compress({ buffer }))
        expect(unpacked.equals(buffer)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('refuses a small batch that would grow beyond the limit, and says so without repeating', async () => {
    const packed = await codec.compress({ buffer: Buffer.alloc(MAX_DECOMPRESSED_BYTES + 1) })
    expect(packed.length).toBeLessThan(4 << 20)
    const refusal = await codec.decompress(packed).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(BatchNotReadable)
    expect(refusal).toMatchObject({ retriable: false })
  })

  test('refuses bytes that are damaged, cut off or of another kind, in the same way', async () => {
    const packed = await codec.compress({ buffer: Buffer.from(lines) })
    const damaged = Buffer.from(packed)
    damaged.fill(0xff, 0, 12)
    for (const bytes of [
      damaged,
      packed.subarray(0, 40),
      Buffer.from('not packed at all'),
      Buffer.alloc(3, 255),
    ])
      await expect(codec.decompress(bytes)).rejects.toBeInstanceOf(BatchNotReadable)
  })
})

test('gzip: members one behind another are read as one', async () => {
  const packed = Buffer.concat([gzipSync('gallium '), gzipSync('germanium')])
  expect((await gzipCodec.decompress(packed)).toString()).toBe('gallium germanium')
})
