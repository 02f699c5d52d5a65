import { EmptyState, ErrorState, Loading, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'
import { failureOf } from './refusals-of.ts'

interface Props<Data> {
  readonly query: UseQueryResult<Data, unknown>
  readonly children: (data: Data) => ReactNode
}

/** What a screen shows while it waits, when it is refused, when something broke, and at last with its data. */
export function QueryState<Data>({ query, children }: Props<Data>) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Loading />
  const { refusals, trace } = failureOf(query.error)
  const [refusal] = refusals
  if (!refusal) return <ErrorState trace={trace} onRetry={() => void query.refetch()} />
  return (
    <EmptyState title={explain(language, refusal)}>
      <TextLink href="/">{t('not-found.back')}</TextLink>
    </EmptyState>
  )
}
