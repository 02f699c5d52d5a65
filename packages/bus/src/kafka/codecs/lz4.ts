import { compressFrame, decompressFrame } from 'lz4-napi'
import { BatchNotReadable, readable, refuseTooLarge } from './decompressed-size.ts'

const MAGIC = 0x184d2204
/** Byte 5 of a frame names its largest block: codes 4 to 7. */
const LARGEST_BLOCK = new Map([
  [4, 64 << 10],
  [5, 256 << 10],
  [6, 1 << 20],
  [7, 4 << 20],
])

export const lz4Codec = {
  compress: ({ buffer }: { buffer: Buffer }): Promise<Buffer> => compressFrame(buffer),
  decompress: (buffer: Buffer): Promise<Buffer> =>
    readable('lz4', () => {
      refuseTooLarge('lz4', mostBytes(buffer))
      return decompressFrame(buffer)
    }),
}

/**
 * What a frame can unpack to at most. lz4 packs no byte into less than a 255th, so a block that is short cannot grow to the largest.
 * The decoder itself knows no limit.
 */
function mostBytes(frame: Buffer): number {
  if (frame.readUInt32LE(0) !== MAGIC) throw new BatchNotReadable('An lz4 batch is not a frame')
  const flags = frame.readUInt8(4)
  const largest = LARGEST_BLOCK.get((frame.readUInt8(5) >> 4) & 7)
  if (!largest) throw new BatchNotReadable('An lz4 frame names no block size')
  const hasBlockSums = (flags & 0x10) !== 0
  let at = 7 + ((flags & 0x08) !== 0 ? 8 : 0) + ((flags & 0x01) !== 0 ? 4 : 0)
  let most = 0
  while (at + 4 <= frame.length) {
    const stated = frame.readUInt32LE(at)
    if (stated === 0) return most
    const length = stated & 0x7fffffff
    most += Math.min(largest, length * 255)
    at += 4 + length + (hasBlockSums ? 4 : 0)
  }
  return most
}
