import type { ReactNode } from 'react'
import { Button } from '../forms/button.tsx'
import { kit } from '../language/kit-messages.ts'
import { useMessages } from '../language/language.tsx'
import { TextLink } from './links.tsx'

interface LoadingProps {
  /** How many lines the answer will take: they are kept free, so that nothing below jumps when it comes. */
  readonly lines?: number
}

export function Loading({ lines = 0 }: LoadingProps) {
  const t = useMessages(kit)
  return (
    <output className="state-loading" style={lines > 0 ? { minBlockSize: `${lines * 1.7}em` } : undefined}>
      <span className="state-loading-bar" aria-hidden="true" />
      {t('loading')}
    </output>
  )
}

interface EmptyProps {
  readonly title: string
  /** The way forward: what can be done from here, and where. */
  readonly action?: { readonly label: string; readonly href: string }
  readonly children?: ReactNode
}

/** Nothing to show: says why, and what can be done next. */
export function EmptyState({ title, action, children }: EmptyProps) {
  return (
    <div className="state-box">
      <p className="state-title">{title}</p>
      {children}
      {action ? (
        <TextLink href={action.href} look="secondary">
          {action.label}
        </TextLink>
      ) : null}
    </div>
  )
}

interface ErrorProps {
  /** Asks again. Without it the page is loaded again: an error always has a way forward. */
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
      <Button onPress={onRetry ?? (() => window.location.reload())}>{t('error.again')}</Button>
    </div>
  )
}
