/**
 * Why a rule said no. The code is for the screen to explain in the reader's language; `field` names what to mend;
 * `facts` fills the explanation. A refusal is an answer, not an error: nothing was written and nothing is broken.
 */
export interface Refusal {
  readonly code: string
  readonly field?: string
  readonly facts?: Readonly<Record<string, string | number>>
}

export type Decision<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }

export const decided = <Value>(value: Value): Decision<Value> => ({ ok: true, value })

export const refused = (code: string, field?: string, facts?: Refusal['facts']): Decision<never> => ({
  ok: false,
  refusal: { code, ...(field === undefined ? {} : { field }), ...(facts === undefined ? {} : { facts }) },
})
