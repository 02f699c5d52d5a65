import type { ReactNode } from 'react'

interface Props {
  /** Names the kind of page, small, above the title. */
  readonly eyebrow?: string
  /** States the finding where there is one. */
  readonly title: ReactNode
  readonly lead?: ReactNode
  /** Beside the title: what can be done from here. */
  readonly actions?: ReactNode
  /** Under the title: marking, freshness, as-of. */
  readonly meta?: ReactNode
}

export function PageHead({ eyebrow, title, lead, actions, meta }: Props) {
  return (
    <header className="page-head">
      <div className="page-head-row">
        <div className="page-title">
          {eyebrow ? <p className="page-eyebrow">{eyebrow}</p> : null}
          <h1>{title}</h1>
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </div>
      {lead ? <p className="page-lead">{lead}</p> : null}
      {meta ? <div className="page-meta">{meta}</div> : null}
    </header>
  )
}
