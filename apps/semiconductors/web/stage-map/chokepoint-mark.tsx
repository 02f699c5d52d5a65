import { isChokepoint, type ChokepointAnswer } from '@trilateral/supply-risk'
import { useMessages } from '@trilateral/ui'
import type { InputSummary } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'

const GLYPHS: Readonly<Record<ChokepointAnswer, string>> = { yes: '▲', no: '○', unknown: '?' }

export const answerOf = ({ providers }: Pick<InputSummary, 'providers'>, share: number): ChokepointAnswer =>
  isChokepoint(providers?.concentration ?? null, share)

/** Whether one country holds more than the share that the reader chose, by sign and word. */
export function ChokepointMark({ answer }: { answer: ChokepointAnswer }) {
  const t = useMessages(inputTexts)
  return (
    <span className="chokepoint" data-answer={answer}>
      <span aria-hidden="true">{GLYPHS[answer]}</span> {t(`chokepoint.${answer}`)}
    </span>
  )
}
