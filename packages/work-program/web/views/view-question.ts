import type { ViewQuestion } from '@trilateral/contracts/work-program'

/** What the address of a list asks for, name by name. */
export type AskedFor = Readonly<Record<string, string | undefined>>

/** What of an address is not the list's own: one's language, and what is opened just now. */
const NOT_OF_A_VIEW = new Set(['lang', 'open', 'on'])

export const viewQuestionOf = (asked: AskedFor): ViewQuestion =>
  Object.entries(asked)
    .flatMap(([name, value]) =>
      value === undefined || value === '' || NOT_OF_A_VIEW.has(name) ? [] : [{ name, value }],
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))

const text = (question: ViewQuestion) =>
  JSON.stringify(
    question.toSorted((x, y) => x.name.localeCompare(y.name, 'en')).map(({ name, value }) => [name, value]),
  )

export const sameQuestion = (a: ViewQuestion, b: ViewQuestion): boolean => text(a) === text(b)

/** The change of the address that leads from what it asks for to a view: what the view does not say is taken out. */
export const towards = (view: ViewQuestion, asked: AskedFor): AskedFor => ({
  ...Object.fromEntries(viewQuestionOf(asked).map(({ name }) => [name, undefined])),
  ...Object.fromEntries(view.map(({ name, value }) => [name, value])),
})
