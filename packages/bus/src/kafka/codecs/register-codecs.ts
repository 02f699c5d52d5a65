import kafkajs from 'kafkajs'
import { gzipCodec } from './gzip.ts'
import { lz4Codec } from './lz4.ts'
import { snappyCodec } from './snappy.ts'
import { zstdCodec } from './zstd.ts'

const { CompressionCodecs, CompressionTypes } = kafkajs

/** Without these, one batch that a partner packed with snappy, lz4 or zstd stops a consumer for good. They stand for the whole process. */
export function registerCodecs(): void {
  CompressionCodecs[CompressionTypes.GZIP] = () => gzipCodec
  CompressionCodecs[CompressionTypes.Snappy] = () => snappyCodec
  CompressionCodecs[CompressionTypes.LZ4] = () => lz4Codec
  CompressionCodecs[CompressionTypes.ZSTD] = () => zstdCodec
}
