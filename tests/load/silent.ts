const nothing = () => undefined

/** What breaks is still told. */
export const silent = {
  debug: nothing,
  info: nothing,
  warn: (facts: object, text?: string) => console.error(text, facts),
  error: (facts: object, text?: string) => console.error(text, facts),
}
