import { useId, type ReactNode } from 'react'
import { CopyLink } from './copy-link.tsx'

interface Props {
  /** What the tile is about. */
  readonly heading: ReactNode
  /** What it found, in one sentence: read first after the heading. */
  readonly finding?: ReactNode
  /** 2 under the page's title, 3 inside another tile. */
  readonly level?: 2 | 3
  /** `Freshness`, `LastAssessed` or `LastRead`: how old this is. */
  readonly freshness?: ReactNode
  /** `Basis` and `Marking`. */
  readonly marks?: ReactNode
  /** `Provenance` or a source link. */
  readonly provenance?: ReactNode
  /** Where this tile can be seen alone: given, the foot has "copy link to this view". */
  readonly link?: string
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A panel that carries its own heading, finding, age and source, so that it can be quoted alone. */
export function Tile(props: Props) {
  const { heading, finding, level = 2, freshness, marks, provenance, link, actions, children } = props
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="panel tile" aria-labelledby={id}>
      <header className="tile-head">
        <Heading id={id}>{heading}</Heading>
        {marks ? <div className="tile-marks">{marks}</div> : null}
      </header>
      {finding ? <p className="tile-finding">{finding}</p> : null}
      {children}
      {freshness || provenance || link !== undefined || actions ? (
        <footer className="tile-foot">
          {freshness}
          {provenance}
          {actions}
          {link === undefined ? null : <CopyLink href={link} />}
        </footer>
      ) : null}
    </section>
  )
}
