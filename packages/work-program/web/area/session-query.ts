import { readSession } from '@trilateral/ui'
import { queryOptions } from '@tanstack/react-query'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => readSession(),
  staleTime: 60_000,
})
