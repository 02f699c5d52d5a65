import type { ReactNode } from 'react'

/** A field of a form, as the merge screen shows it. */
export interface MergeField<Draft> {
  readonly key: keyof Draft & string
  readonly label: string
  /** What stands in the field, in the reader's words; '' is nothing. */
  readonly say: (draft: Draft) => ReactNode
}

/** What became of a field since both began from the same: nobody touched it, one did, both did alike, or they differ. */
export type Standing = 'same' | 'theirs' | 'mine' | 'alike' | 'differs'

export interface ThreeWays<Draft> {
  /** What both began from. */
  readonly base: Draft
  /** What was recorded meanwhile. */
  readonly theirs: Draft
  /** What was typed here. */
  readonly mine: Draft
}

/** Lines of a form are told apart by a `row` of their own, which nobody typed. */
const text = (value: unknown) =>
  JSON.stringify(value, (name, part: unknown) => (name === 'row' ? undefined : part)) ?? ''

export function standingOf<Draft>({ base, theirs, mine }: ThreeWays<Draft>, key: keyof Draft): Standing {
  const [b, t, m] = [text(base[key]), text(theirs[key]), text(mine[key])]
  if (t === m) return t === b ? 'same' : 'alike'
  if (t === b) return 'mine'
  return m === b ? 'theirs' : 'differs'
}

export type Side = 'theirs' | 'mine'
export type Choices = Readonly<Partial<Record<string, Side>>>

/** The fields that somebody must choose for. */
export const toChoose = <Draft>(
  ways: ThreeWays<Draft>,
  fields: readonly Pick<MergeField<Draft>, 'key'>[],
): readonly string[] => fields.map(({ key }) => key).filter((key) => standingOf(ways, key) === 'differs')

/** Where only one side changed something, that side stands; where both did, the choice. Nothing that anybody typed is dropped unseen. */
export function merged<Draft extends object>(
  ways: ThreeWays<Draft>,
  fields: readonly Pick<MergeField<Draft>, 'key'>[],
  choices: Choices,
): Draft {
  // What no field shows (the language that one types in) belongs to the form that goes on.
  const result = { ...ways.mine }
  for (const { key } of fields) {
    const standing = standingOf(ways, key)
    const side = standing === 'differs' ? (choices[key] ?? 'mine') : standing
    result[key] = side === 'theirs' ? ways.theirs[key] : ways.mine[key]
  }
  return result
}
