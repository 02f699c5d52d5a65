/** Whether two states say the same. Keys of jsonb come back in PostgreSQL's own order, so texts of both are made in one. */
export const sameState = (one: object, other: object) => ordered(one) === ordered(other)

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
