import { KeyFigure, KeyFigures } from '@trilateral/ui'
import type { ImportView } from '../../../src/router.ts'
import { useWords } from '../use-words.ts'
import type { Sending } from './use-sending.ts'

/** How far an import is, in rows. */
export function Counts({ at: { reading, state }, sending }: { at: ImportView; sending: Sending }) {
  const { t, words } = useWords()
  const leftOut = Object.values(reading.leftOut).reduce((sum, count) => sum + count, 0)
  const { remaining } = sending
  return (
    <KeyFigures>
      <KeyFigure label={t('count.read')} value={words.number(reading.lines - 1)} />
      <KeyFigure label={t('count.kept')} value={words.number(reading.kept)} />
      <KeyFigure
        label={t('count.refused')}
        value={words.number(reading.refused)}
        isAttention={reading.refused > 0}
      />
      <KeyFigure
        label={t('count.left-out')}
        value={words.number(leftOut)}
        meaning={t('count.left-out-means')}
      />
      {state === 'receiving' && sending.isSending ? (
        <>
          <KeyFigure label={t('count.rate')} value={words.number(Math.round(sending.rate))} />
          <KeyFigure
            label={t('count.remaining')}
            value={
              remaining === null
                ? null
                : remaining < 90
                  ? t('remaining.seconds', { count: Math.ceil(remaining) })
                  : t('remaining.minutes', { count: Math.ceil(remaining / 60) })
            }
          />
        </>
      ) : null}
    </KeyFigures>
  )
}
