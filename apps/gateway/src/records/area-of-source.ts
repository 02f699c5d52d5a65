/** `/trilateral/<area>` as events name where they come from. */
export const areaOfSource = (source: string): string => source.slice(source.lastIndexOf('/') + 1)
