import type { Refusal } from '@trilateral/contracts'

/**
 * The field of the form that a refusal is about. The server names the place in the data (`clauses.0.goods.1.tariffLines.0.code`);
 * the form may have one field for a whole place, so the path is shortened until a field is found.
 */
export function fieldFor(refusal: Refusal, fields: readonly string[]): string | undefined {
  const parts = refusal.field?.split('.') ?? []
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join('.')
    if (fields.includes(path)) return path
    const within = fields.find((field) => field.startsWith(`${path}.`))
    if (within !== undefined) return within
  }
  return undefined
}

export interface PlacedFault {
  readonly message: string
  readonly fieldId?: string | undefined
}

/** What stands at a field. Several faults at one field are read one after the other. */
export function errorsByField(faults: readonly PlacedFault[]): (path: string) => string | undefined {
  return (path) => {
    const messages = faults.filter(({ fieldId }) => fieldId === path).map(({ message }) => message)
    return messages.length === 0 ? undefined : [...new Set(messages)].join(' ')
  }
}
