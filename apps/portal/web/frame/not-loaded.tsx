import { ErrorState, Loading, PageHead } from '@trilateral/ui'

interface Props {
  readonly title: string
  readonly query: { readonly isError: boolean; readonly refetch: () => Promise<unknown> }
}

/** A page under its own name while it loads, and when it could not be loaded. */
export function NotLoaded({ title, query }: Props) {
  return (
    <>
      <PageHead title={title} />
      {query.isError ? <ErrorState onRetry={() => void query.refetch()} /> : <Loading />}
    </>
  )
}
