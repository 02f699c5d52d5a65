import type { MultilingualText } from '@trilateral/contracts'
import { RecordText, TextLink, useMessages } from '@trilateral/ui'
import type { ReactNode } from 'react'
import { myWorkTexts } from './my-work-texts.ts'

/** One thing that waits: what it is, why it waits, and the next step as a link. */
export interface WaitingEntry {
  readonly id: string
  readonly title: MultilingualText
  readonly href: string
  readonly why: string
  readonly isLate?: boolean
  readonly marks?: ReactNode
  readonly steps: readonly { readonly label: string; readonly href: string }[]
}

interface Props {
  readonly id: string
  readonly title: string
  readonly none: string
  readonly entries: readonly WaitingEntry[]
  readonly more: boolean
}

export function WaitingList({ id, title, none, entries, more }: Props) {
  const t = useMessages(myWorkTexts)
  return (
    <section
      className="panel waiting"
      aria-labelledby={id}
      data-empty={entries.length === 0 ? '' : undefined}
    >
      <h2 id={id}>
        {title} {entries.length > 0 ? <span className="waiting-count">{entries.length}</span> : null}
      </h2>
      {entries.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="entries">
          {entries.map((entry) => (
            <li key={entry.id}>
              <p>
                <TextLink href={entry.href}>
                  <RecordText text={entry.title} isQuiet />
                </TextLink>
              </p>
              <span className="entry-facts">
                <strong data-late={entry.isLate === true ? '' : undefined}>{entry.why}</strong>
                {entry.marks}
              </span>
              {entry.steps.length === 0 ? null : (
                <span className="entry-steps">
                  {entry.steps.map((step) => (
                    <TextLink key={step.href} href={step.href} look="secondary">
                      {step.label}
                    </TextLink>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {more ? <p className="soft">{t('more')}</p> : null}
    </section>
  )
}
