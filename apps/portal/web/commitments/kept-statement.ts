import {
  checkStatementText,
  type MatchedPointer,
  type StatementCheck,
} from '@trilateral/work-program/statement'

const KEY = 'trilateral-statement-text'

/** The statement's text as this browser keeps it, checked again; null: it keeps none that is one. */
export function keptStatement(): StatementCheck | null {
  try {
    const text = localStorage.getItem(KEY)
    const checked = text === null ? null : checkStatementText(text)
    return checked?.ok === true ? checked.value : null
  } catch {
    return null
  }
}

/** Keeps the text in this browser alone; where a browser keeps nothing, it is shown until the page is left. */
export function keepStatement(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, text)
  } catch {
    // a browser that keeps nothing, or has no room
  }
}

/** The sentence of a commitment or principle in an imported text; undefined: there is none, or it does not match. */
export const sentenceOf = (check: StatementCheck | null, code: string): MatchedPointer | undefined =>
  check?.matched.find((pointer) => pointer.code === code)
