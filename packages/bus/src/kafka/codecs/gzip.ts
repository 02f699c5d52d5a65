import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { MAX_DECOMPRESSED_BYTES, readable } from './decompressed-size.ts'

const compress = promisify(gzip)
const decompress = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip)

/** In place of kafkajs's own, which knows no limit. */
export const gzipCodec = {
  compress: ({ buffer }: { buffer: Buffer }): Promise<Buffer> => compress(buffer),
  decompress: (buffer: Buffer): Promise<Buffer> =>
    readable('gzip', () => decompress(buffer, { maxOutputLength: MAX_DECOMPRESSED_BYTES })),
}
