/** How events name the area that they come from. */
export const sourceOf = (area: string) => `/trilateral/${area}`

/** The code of the area to which an event type belongs: what stands before its dot. */
export const areaOfType = (type: string) => type.slice(0, type.indexOf('.'))
