/** What tells whether something has the form that it should have: a zod schema does. */
export interface Checks<Value> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: Value | undefined }
}

/** Kept for the tab, not for the machine: another official may use it next. */
export function keptTyping<Value>(name: string, schema: Checks<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(sessionStorage.getItem(name) ?? 'null')).data
  } catch {
    return undefined // storage is switched off, or holds something else: one begins with an empty form
  }
}

/** Keeps what is typed so far; null forgets it. */
export function keepTyping(name: string, typed: unknown): void {
  try {
    if (typed === null) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(typed))
  } catch {
    // storage is switched off: what is typed then lasts for this page
  }
}
