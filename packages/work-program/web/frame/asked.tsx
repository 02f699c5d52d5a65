import { EmptyState, ErrorState, Loading, PageHead, useLanguage, useZone } from '@trilateral/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { explain } from '../refusals/explain.ts'
import { failureOf } from './failure.ts'

interface Props<Data> {
  /** The page's title while there is nothing better to say. */
  readonly title: string
  readonly query: UseQueryResult<Data, unknown>
  /** Where one goes on when there is no such record. */
  readonly back: { readonly label: string; readonly href: string }
  readonly children: (data: Data) => ReactNode
}

/** What a screen shows while it waits, when it is refused, when something broke, and at last with its data. */
export function Asked<Data>({ title, query, back, children }: Props<Data>) {
  const { language } = useLanguage()
  const zone = useZone()
  if (query.data !== undefined) return children(query.data)
  const { refusals, trace } = failureOf(query.error)
  const [refusal] = refusals
  return (
    <>
      <PageHead title={title} />
      {query.isPending ? (
        <Loading lines={12} />
      ) : refusal ? (
        <EmptyState title={explain(language, refusal, zone)} action={back} />
      ) : (
        <ErrorState trace={trace} onRetry={() => void query.refetch()} />
      )}
    </>
  )
}
