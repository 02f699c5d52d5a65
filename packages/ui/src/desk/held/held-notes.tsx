import { useEffect, useState } from 'react'
import { Button } from '../../forms/button.tsx'
import { useMessages } from '../../language/language.tsx'
import type { Held } from './held-actions.tsx'
import { heldTexts } from './held-texts.ts'

interface Props {
  readonly held: readonly Held[]
  readonly onUndo: (key: string) => void
  readonly onSend: (key: string) => void
  readonly onDismiss: (key: string) => void
}

/** What is held, each with its countdown. The wait stops while the pointer or the keyboard is here: nobody races a clock. */
export function HeldNotes({ held, onUndo, onSend, onDismiss }: Props) {
  const t = useMessages(heldTexts)
  const [isPaused, setPaused] = useState(false)
  const pause = () => {
    for (const { timer, state } of held) if (state === 'waits') timer.pause()
    setPaused(true)
  }
  const resume = () => {
    for (const { timer, state } of held) if (state === 'waits') timer.resume()
    setPaused(false)
  }
  if (held.length === 0) return null
  return (
    // Pointer and focus only stop the clock; what can be pressed are the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="held"
      aria-label={t('region')}
      onPointerEnter={pause}
      onPointerLeave={resume}
      onFocus={pause}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) resume()
      }}
    >
      <ul>
        {held.map((each) => (
          <li key={each.key} className="held-note" data-state={each.state}>
            <strong>{each.what}</strong>
            <Note held={each} isPaused={isPaused} />
            <span className="held-ways">
              {each.state === 'waits' ? (
                <>
                  <Button
                    look="primary"
                    aria-label={t('undo.of', { what: each.what })}
                    onPress={() => {
                      onUndo(each.key)
                      setPaused(false)
                    }}
                  >
                    {t('undo')}
                  </Button>
                  <Button look="quiet" onPress={() => onSend(each.key)}>
                    {t('now')}
                  </Button>
                </>
              ) : null}
              {each.state === 'failed' ? (
                <Button onPress={() => onDismiss(each.key)}>{t('dismiss')}</Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The seconds are for the eye: read aloud each second they would drown the page. */
function Note({
  held: { state, timer, why },
  isPaused,
}: {
  readonly held: Held
  readonly isPaused: boolean
}) {
  const t = useMessages(heldTexts)
  const [left, setLeft] = useState(() => timer.left())
  useEffect(() => {
    if (state !== 'waits') return undefined
    const tick = setInterval(() => setLeft(timer.left()), 250)
    return () => clearInterval(tick)
  }, [state, timer])
  if (state === 'failed') return <span role="alert">{t('failed', { why: why ?? '' })}</span>
  if (state === 'sending') return <span>{t('sending')}</span>
  return <span>{isPaused ? t('paused') : t('waits', { seconds: Math.ceil(left / 1000) })}</span>
}
