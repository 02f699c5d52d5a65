/** A batch of 1 MB can grow to gigabytes; no honest one is near this. */
export const MAX_DECOMPRESSED_BYTES = 64 << 20

/** A batch that we will not or cannot unpack. The same bytes would come again, so its records are handed over as unreadable, and reading goes on. */
export class BatchNotReadable extends Error {
  override readonly name = 'BatchNotReadable'
  readonly retriable = false
}

/** @throws BatchNotReadable when a batch would grow beyond the limit */
export function refuseTooLarge(codec: string, bytes: number): void {
  if (bytes > MAX_DECOMPRESSED_BYTES) throw tooLarge(codec)
}

const tooLarge = (codec: string) =>
  new BatchNotReadable(
    `A ${codec} batch would grow to more than ${MAX_DECOMPRESSED_BYTES >> 20} MiB: refused`,
  )

/** Runs a decoder and turns whatever it throws on bad bytes into BatchNotReadable. */
export async function readable(codec: string, decode: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  try {
    return await decode()
  } catch (error) {
    if (error instanceof BatchNotReadable) throw error
    if (Object(error).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(codec)
    throw new BatchNotReadable(`A ${codec} batch cannot be unpacked: ${String(error)}`, { cause: error })
  }
}
