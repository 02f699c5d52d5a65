import { EmptyState, ErrorState, Loading, PageHead, TextLink, useLanguage, useMessages } from '@trilateral/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'
import { failureOf } from './refusals-of.ts'

interface Props<Data> {
  /** The page's title while there is nothing better to say. */
  readonly title: string
  readonly query: UseQueryResult<Data, unknown>
  readonly children: (data: Data) => ReactNode
}

/** What a screen shows while it waits, when it is refused, when something broke, and at last with its data. */
export function QueryState<Data>({ title, query, children }: Props<Data>) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  if (query.data !== undefined) return children(query.data)
  const { refusals, trace } = failureOf(query.error)
  const [refusal] = refusals
  return (
    <>
      <PageHead title={title} />
      {query.isPending ? (
        <Loading />
      ) : refusal ? (
        <EmptyState title={explain(language, refusal)}>
          <TextLink href="/">{t('not-found.back')}</TextLink>
        </EmptyState>
      ) : (
        <ErrorState trace={trace} onRetry={() => void query.refetch()} />
      )}
    </>
  )
}
