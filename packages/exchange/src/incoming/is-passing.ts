/** Nothing is wrong with the messages: the same ones may be taken when they come again. */
export class Passing extends Error {
  override readonly name = 'Passing'
}

// SQLSTATE classes of what is wrong with a statement or its values; everything else (the connection, a deadlock, a shutdown,
// resources) passes.
const FOR_GOOD = /^(22|23|42|XX)/

/** Whether the same messages may be taken later without anyone changing anything. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Passing) return true
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // Without a code it is node-postgres speaking of its connection, unless it is a mistake of ours.
  if (code === '')
    return !(error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError)
  return code.length !== 5 || !FOR_GOOD.test(code)
}
