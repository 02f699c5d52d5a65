/** How events name the area that they come from. */
export const sourceOf = (area: string) => `/trilateral/${area}`

/** Event types that every area may write begin with this instead of the area's code. */
export const SHARED_PREFIX = 'work-program'

/** Not an area either, but a source with topics of its own: what people ask of areas in the portal, and what the portal hands on. */
export const PORTAL = 'portal'

/** What travels between the platform and ministries' systems begins with this. What the platform says there, the portal says. */
export const PARTNER_PREFIX = 'partner'

/** Sources that never tell what all areas share: the prefix is nobody, and the portal asks where an area decides. */
const TELL_NOTHING_SHARED: ReadonlySet<string> = new Set([SHARED_PREFIX, PORTAL].map(sourceOf))

/** Whether events of this type may come from this source: its own, or what all areas share. */
export function speaksFor(source: string, type: string): boolean {
  const prefix = areaOfType(type)
  if (prefix === PARTNER_PREFIX) return source === sourceOf(PORTAL)
  return prefix === SHARED_PREFIX ? !TELL_NOTHING_SHARED.has(source) : source === sourceOf(prefix)
}

/** The code of the area to which an event type belongs: what stands before its dot. */
export const areaOfType = (type: string) => type.slice(0, type.indexOf('.'))
