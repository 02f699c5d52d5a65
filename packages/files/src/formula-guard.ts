/**
 * What makes a spreadsheet take a text for a formula when it opens a CSV (OWASP, CSV injection). A text that is guarded already
 * is guarded once more, so that it too comes back as it was.
 */
const FORMULA = /^'*[=+\-@\t\r]/

/** The text with an apostrophe before it where a spreadsheet would run it. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** What stood before `guarded`. */
export const guardless = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
