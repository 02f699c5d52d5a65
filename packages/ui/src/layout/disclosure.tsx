import type { ReactNode } from 'react'

interface Props {
  readonly summary: ReactNode
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** More on demand. The browser's own control: a search within the page opens it, and print shows what it holds. */
export function Disclosure({ summary, isOpen = false, children }: Props) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
