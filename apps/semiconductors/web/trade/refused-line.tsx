import type { Refusal } from '@trilateral/contracts'
import { explain } from '../refusals/explain.ts'
import { useWords } from './use-words.ts'

/** Why no figure is shown under a heading that several metals share, and which lines would do. */
export function RefusedLine({ refusal }: { refusal: Refusal }) {
  const { language, t } = useWords()
  return (
    <section className="panel attention" role="alert">
      <h2>{t('refused.title')}</h2>
      <p>{explain(language, refusal)}</p>
      <p>{t('refused.others')}</p>
    </section>
  )
}
