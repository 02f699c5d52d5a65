// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const UNPAIRED = /\p{Surrogate}/u

/**
 * Where data holds text that no database and no screen takes: control characters other than tab and new lines, or half a character.
 * Undefined: nowhere.
 */
export function spoiltText(data: unknown, path = ''): string | undefined {
  if (typeof data === 'string') return CONTROL.test(data) || UNPAIRED.test(data) ? path || 'data' : undefined
  if (typeof data !== 'object' || data === null) return undefined
  for (const [name, member] of Object.entries(data)) {
    const at = Array.isArray(data) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
    const found = CONTROL.test(name) || UNPAIRED.test(name) ? path || 'data' : spoiltText(member, at)
    if (found !== undefined) return found
  }
  return undefined
}
