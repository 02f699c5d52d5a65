import type { Checks } from './kept-typing.ts'

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value)

/**
 * For a form that has no schema of its own: what was kept is taken up when it has the fields of `sample`, each of the same kind.
 * Another edition of the form, with other fields, begins anew.
 */
export const shapedLike = <Draft extends object>(sample: Draft): Checks<Draft> => ({
  safeParse(value) {
    if (typeof value !== 'object' || value === null) return { success: false }
    const kept = new Map<string, unknown>(Object.entries(value))
    const fields = Object.entries(sample)
    const isAlike =
      kept.size === fields.length && fields.every(([name, field]) => kindOf(kept.get(name)) === kindOf(field))
    // What is alike by its fields is what this form itself kept.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return isAlike ? { success: true, data: value as Draft } : { success: false }
  },
})
