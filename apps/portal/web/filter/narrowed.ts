/** By how much the address narrows a list; its language and its day narrow nothing. */
export const narrowedBy = (question: Readonly<Record<string, unknown>>): number =>
  Object.entries(question).filter(([key, value]) => key !== 'lang' && key !== 'on' && value !== undefined)
    .length
