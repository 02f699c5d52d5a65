/** Where the area of semiconductors shows an input of chip making. */
export const inputPage = (tool: string, id: string) => `${tool}/inputs/${id}`
