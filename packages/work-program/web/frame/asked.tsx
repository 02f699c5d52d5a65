import type { Refusal } from '@trilateral/contracts'
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
export function AskedWith<Data>({
  title,
  query,
  back,
  explain: inWords,
  children,
}: Props<Data> & { readonly explain: (refusal: Refusal) => string }) {
  if (query.data !== undefined) return children(query.data)
  const { refusals, trace } = failureOf(query.error)
  const [refusal] = refusals
  return (
    <>
      <PageHead title={title} />
      {query.isPending ? (
        <Loading lines={12} />
      ) : refusal ? (
        <EmptyState title={inWords(refusal)} action={back} />
      ) : (
        <ErrorState trace={trace} onRetry={() => void query.refetch()} />
      )}
    </>
  )
}

/** The same, where the rules of the work program answer. */
export function Asked<Data>(asked: Props<Data>) {
  const { language } = useLanguage()
  const zone = useZone()
  return <AskedWith {...asked} explain={(refusal) => explain(language, refusal, zone)} />
}
