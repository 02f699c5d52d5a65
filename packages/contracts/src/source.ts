/** How events name the area that they come from. */
export const sourceOf = (area: string) => `/trilateral/${area}`

/** Event types that every area may write begin with this instead of the area's code. */
export const SHARED_PREFIX = 'work-program'

/** Whether events of this type may come from this source: the area's own, or what all areas share. */
export function speaksFor(source: string, type: string): boolean {
  const prefix = areaOfType(type)
  return prefix === SHARED_PREFIX ? source !== sourceOf(SHARED_PREFIX) : source === sourceOf(prefix)
}

/** The code of the area to which an event type belongs: what stands before its dot. */
export const areaOfType = (type: string) => type.slice(0, type.indexOf('.'))
