import { compress, uncompress } from 'snappy'
import { BatchNotReadable, readable, refuseTooLarge } from './decompressed-size.ts'

/** Java's clients wrap snappy in frames of their own (xerial): this mark, two version numbers, then length and block, repeated. */
const XERIAL_MARK = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00])
const XERIAL_HEADER_BYTES = 16

export const snappyCodec = {
  compress: ({ buffer }: { buffer: Buffer }): Promise<Buffer> => compress(buffer),
  decompress: (buffer: Buffer): Promise<Buffer> => readable('snappy', () => unpack(buffer)),
}

async function unpack(buffer: Buffer): Promise<Buffer> {
  const blocks = buffer.subarray(0, XERIAL_MARK.length).equals(XERIAL_MARK) ? xerialBlocks(buffer) : [buffer]
  refuseTooLarge(
    'snappy',
    blocks.reduce((sum, block) => sum + statedSize(block), 0),
  )
  const parts = await Promise.all(blocks.map((block) => uncompress(block, { asBuffer: true })))
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

function xerialBlocks(buffer: Buffer): Buffer[] {
  const blocks: Buffer[] = []
  let at = XERIAL_HEADER_BYTES
  while (at < buffer.length) {
    const length = buffer.readUInt32BE(at)
    at += 4
    if (at + length > buffer.length) throw new BatchNotReadable('A snappy batch is cut off')
    blocks.push(buffer.subarray(at, at + length))
    at += length
  }
  return blocks
}

/** Every block begins with the size that it unpacks to, as a varint. */
function statedSize(block: Buffer): number {
  let size = 0
  for (let at = 0; at < 5; at++) {
    const byte = block.readUInt8(at)
    size += (byte & 0x7f) * 2 ** (7 * at)
    if (byte < 0x80) return size
  }
  throw new BatchNotReadable('A snappy block states no size')
}
