import type { ReactNode } from 'react'
import { Button } from '../forms/button.tsx'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'

export function Loading() {
  const t = useMessages(kit)
  return (
    <output className="state-loading">
      <span className="state-loading-bar" aria-hidden="true" />
      {t('loading')}
    </output>
  )
}

/** Nothing to show: says why, and what can be done next. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state-box">
      <p className="state-title">{title}</p>
      {children}
    </div>
  )
}

interface ErrorProps {
  readonly onRetry?: () => void
  /** The trace id under which the log tells more. */
  readonly trace?: string | undefined
}

export function ErrorState({ onRetry, trace }: ErrorProps) {
  const t = useMessages(kit)
  return (
    <div className="state-box state-error" role="alert">
      <p className="state-title">{t('error.title')}</p>
      <p>{t('error.body')}</p>
      {trace ? <p className="state-trace">{t('error.trace', { trace })}</p> : null}
      {onRetry ? <Button onPress={onRetry}>{t('error.again')}</Button> : null}
    </div>
  )
}
