import type { DisruptedGood } from '@trilateral/contracts/work-program'
import type { OpeningGoods } from '@trilateral/work-program'
import { OPENING_INPUTS } from './opening-map.ts'

/** An input of the opening map, as a notice names it. @throws when the map has none of that name */
function goodOf(named: string): DisruptedGood {
  const input = OPENING_INPUTS.find(({ draft }) => draft.title.en?.text === named)
  if (!input) throw new Error(`the opening map has no ${named}`)
  const { title, tariffLine } = input.draft
  return { record: { entity: 'chip-input', id: input.id }, name: title, hsLine: tariffLine }
}

/** What the notices of the demonstration are about. */
export const OPENING_GOODS: OpeningGoods = {
  notice: goodOf('Photoresists'),
  exercise: goodOf('Gas mixtures for excimer lasers'),
}
