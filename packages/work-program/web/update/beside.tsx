import type { ComputedSignal, Declared } from '@trilateral/contracts/work-program'
import { Rating, useMessages } from '@trilateral/ui'
import { declaredBesideComputed } from '../../src/rules/signal/declared-beside-computed.ts'
import type { Named } from '../dossier/reason-words.ts'
import { SignalReasons } from '../dossier/signal-reasons.tsx'
import { updateTexts } from './update-texts.ts'

interface Props {
  /** What is chosen on the form so far. */
  readonly declared: Declared | null
  readonly signal: ComputedSignal
  readonly named: Named
}

/** What the rules make of the record, beside what the official is about to declare: said in words when theirs is better. */
export function Beside({ declared, signal, named }: Props) {
  const t = useMessages(updateTexts)
  const { steps } = declaredBesideComputed(declared === null ? null : { declared }, signal)
  const verdict = steps === null ? 'none' : steps === 0 ? 'agree' : steps > 0 ? 'better' : 'worse'
  return (
    <section className="beside" data-verdict={verdict} aria-labelledby="beside-record">
      <h2 id="beside-record">{t('beside')}</h2>
      <Rating value={signal.rating} size="page" />
      <SignalReasons signal={signal} named={named} />
      <output className="beside-verdict">{t(`beside.${verdict}`, { steps: Math.abs(steps ?? 0) })}</output>
    </section>
  )
}
