/** A piece of a file, unpacked. */
export interface Piece {
  readonly bytes: Blob
  /** The file ends with it. */
  readonly isLast: boolean
}

/** The bytes of a chosen file, as they are once unpacked. */
export interface ByteSource {
  /** From `offset` on, about `size` of them. Offsets are asked for in rising order. */
  read(offset: number, size: number): Promise<Piece>
  /** How much of the chosen file was read, 0 to 1. */
  progress(offset: number): number
}

/** As much of the beginning as tells what a file is. */
const HEAD_BYTES = 65_536

/** Gzip says so in its first two bytes; a name proves nothing. */
export async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return first === 0x1f && second === 0x8b
}

export const canUnpack = () => typeof DecompressionStream !== 'undefined'

export async function sourceOf(file: File): Promise<ByteSource> {
  return (await isPacked(file)) ? packedSource(file) : plainSource(file)
}

/** The beginning of a file, unpacked, and its whole length where that is known. */
export async function headOf(file: File): Promise<{ readonly head: Blob; readonly bytes: number | null }> {
  if (!(await isPacked(file))) return { head: file.slice(0, HEAD_BYTES), bytes: file.size }
  const { bytes } = await packedSource(file).read(0, HEAD_BYTES)
  return { head: bytes.slice(0, HEAD_BYTES), bytes: null }
}

export async function sha256Of(bytes: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The browser reads from the disk what is sent, and no more. */
const plainSource = (file: File): ByteSource => ({
  read: (offset, size) =>
    Promise.resolve({ bytes: file.slice(offset, offset + size), isLast: offset + size >= file.size }),
  progress: (offset) => (file.size === 0 ? 1 : offset / file.size),
})

/** Unpacks on the way, forward alone: what lies before the offset is passed over, what a piece leaves unread is kept. */
function packedSource(file: File): ByteSource {
  let packedRead = 0
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      packedRead += chunk.length
      controller.enqueue(chunk)
    },
  })
  const reader = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip')).getReader()
  let held: Uint8Array<ArrayBuffer>[] = []
  let heldFrom = 0
  let heldTo = 0
  let ended = false
  return {
    async read(offset, size) {
      if (offset < heldFrom) throw new Error('a packed file is read forward alone')
      while (!ended && heldTo < offset + size) {
        // oxlint-disable-next-line no-await-in-loop -- a stream gives its pieces one after the other
        const { done, value } = await reader.read()
        if (done) ended = true
        else {
          held.push(new Uint8Array(value))
          heldTo += value.length
          while (held[0] && heldFrom + held[0].length <= offset) {
            heldFrom += held[0].length
            held = held.slice(1)
          }
        }
      }
      const all = new Blob(held)
      return {
        bytes: all.slice(offset - heldFrom, offset - heldFrom + size),
        isLast: ended && offset + size >= heldTo,
      }
    },
    progress: () => (file.size === 0 ? 1 : packedRead / file.size),
  }
}
