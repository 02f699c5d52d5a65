import type { Brief } from '../answers.ts'
import { DayChoice } from './day-choice.tsx'
import { PageMoment } from './page-moment.tsx'

interface Props {
  readonly readAt: number
  /** As the answer says it: while another day is fetched, the old one is still shown. */
  readonly asOf: Brief['asOf']
}

/** The moment of a page that can be shown as of a past day, and the choice of the day. */
export function DatedMoment({ readAt, asOf: { on, knownAt } }: Props) {
  return (
    <PageMoment readAt={readAt} day={knownAt === null ? undefined : on} knownAt={knownAt}>
      <DayChoice />
    </PageMoment>
  )
}
