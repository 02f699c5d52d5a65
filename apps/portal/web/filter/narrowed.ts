/** By how much the address narrows a list; its language narrows nothing. */
export const narrowedBy = (question: Readonly<Record<string, unknown>>): number =>
  Object.entries(question).filter(([key, value]) => key !== 'lang' && value !== undefined).length
