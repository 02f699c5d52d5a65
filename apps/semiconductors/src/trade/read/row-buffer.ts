const FIELDS = 3
/** What a row takes at most: the count of its fields, and for each its length and eight bytes. */
const ROW_BYTES = 2 + FIELDS * (4 + 8)
const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1')
const TWO_TO_32 = 0x1_0000_0000

/** What stands before the first row of PostgreSQL's binary COPY: signature, no flags, no extension. */
export const COPY_HEADER: Buffer = Buffer.concat([SIGNATURE, Buffer.alloc(8)])
/** And behind the last. */
export const COPY_TRAILER: Buffer = Buffer.from([0xff, 0xff])
/** The columns that a row fills, in their order. */
export const COPY_COLUMNS = 'key, value, quantity'

/**
 * Rows in PostgreSQL's binary COPY format, written straight into bytes: no object and no text a row, and the server has no
 * digits to read.
 */
export class RowBuffer {
  private bytes: Buffer
  private at = 0
  private readonly capacity: number

  constructor(capacity = 128 * 1024) {
    this.capacity = capacity
    this.bytes = Buffer.allocUnsafeSlow(capacity)
  }

  get length(): number {
    return this.at
  }

  /**
   * @param value US cents
   * @param quantity grams; below nought where it is not known
   */
  write(key: number, value: number, quantity: number): void {
    if (this.at + ROW_BYTES > this.bytes.length) this.grow()
    const { bytes } = this
    let at = this.at
    bytes[at] = 0
    bytes[at + 1] = FIELDS
    at = this.field(at + 2, key)
    at = this.field(at, value)
    if (quantity < 0) {
      // A length of −1 is PostgreSQL's null.
      bytes[at] = bytes[at + 1] = bytes[at + 2] = bytes[at + 3] = 0xff
      at += 4
    } else at = this.field(at, quantity)
    this.at = at
  }

  /** The rows written since the last time. What is handed out is not written again. */
  take(): Buffer {
    const rows = this.bytes.subarray(0, this.at)
    this.bytes = Buffer.allocUnsafeSlow(this.capacity)
    this.at = 0
    return rows
  }

  /** A bigint, from a whole number that a double holds exactly. */
  private field(at: number, value: number): number {
    const { bytes } = this
    bytes[at] = bytes[at + 1] = bytes[at + 2] = 0
    bytes[at + 3] = 8
    const high = Math.floor(value / TWO_TO_32)
    const low = value - high * TWO_TO_32
    bytes[at + 4] = high >>> 24
    bytes[at + 5] = high >>> 16
    bytes[at + 6] = high >>> 8
    bytes[at + 7] = high
    bytes[at + 8] = low >>> 24
    bytes[at + 9] = low >>> 16
    bytes[at + 10] = low >>> 8
    bytes[at + 11] = low
    return at + 12
  }

  private grow(): void {
    const larger = Buffer.allocUnsafeSlow(this.bytes.length * 2)
    this.bytes.copy(larger, 0, 0, this.at)
    this.bytes = larger
  }
}
