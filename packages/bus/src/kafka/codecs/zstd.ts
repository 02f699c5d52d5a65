import { compress, init } from '@bokuweb/zstd-wasm'
import { Decompress } from 'fzstd'
import { readable, refuseTooLarge } from './decompressed-size.ts'

let ready: Promise<void> | undefined

/** Two packages, because the wasm one stops decoding at 1 MiB and fzstd does not encode. Neither needs a compiler. */
export const zstdCodec = {
  async compress({ buffer }: { buffer: Buffer }): Promise<Buffer> {
    ready ??= init()
    await ready
    return Buffer.from(compress(buffer))
  },
  decompress: (buffer: Buffer): Promise<Buffer> => readable('zstd', () => unpack(buffer)),
}

function unpack(buffer: Buffer): Buffer {
  refuseTooLarge('zstd', windowOf(buffer))
  const parts: Buffer[] = []
  let size = 0
  const decoder = new Decompress((part) => {
    size += part.length
    refuseTooLarge('zstd', size)
    // A copy: the decoder goes on writing into what it hands out.
    parts.push(Buffer.from(part))
  })
  decoder.push(buffer, true)
  return Buffer.concat(parts, size)
}

/** What the decoder would set aside at once: the window that the frame's header asks for, or its whole content if it is one segment. */
function windowOf(frame: Buffer): number {
  const flags = frame.readUInt8(4)
  const isOneSegment = (flags & 0x20) !== 0
  if (!isOneSegment) {
    const base = 2 ** (10 + (frame.readUInt8(5) >> 3))
    return base + (base / 8) * (frame.readUInt8(5) & 7)
  }
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0
  const at = 5 + dictionaryBytes
  switch (flags >> 6) {
    case 0:
      return frame.readUInt8(at)
    case 1:
      return frame.readUInt16LE(at) + 256
    case 2:
      return frame.readUInt32LE(at)
    default:
      return Number(frame.readBigUInt64LE(at))
  }
}
