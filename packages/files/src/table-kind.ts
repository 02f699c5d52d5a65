/** What a file is, by its first bytes: a name proves nothing. */
export function tableKind(bytes: Uint8Array): 'xlsx' | 'csv' | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  // Old Excel, PDF, UTF-16 and pictures all have a zero byte early on, or say what they are.
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return undefined
  return bytes.subarray(0, 8192).includes(0) ? undefined : 'csv'
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, index) => bytes[index] === byte)
