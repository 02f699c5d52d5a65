import type { Meeting } from '@trilateral/contracts/work-program'
import { keepPreviousData, useQueries, type UseQueryResult } from '@tanstack/react-query'
import type { ListView } from '../../src/questions/views.ts'
import { useServer } from '../frame/desk.tsx'
import { usePages } from '../programs/use-pages.ts'

const PAGE = 50
const KEEP = { placeholderData: keepPreviousData } as const

/** Meetings of one status, as many pages as were asked for. */
export function useMeetings(status: Meeting['status']) {
  const { meeting } = useServer()
  const { places, goOn } = usePages(status)
  const pages = useQueries({
    queries: places.map((after) => meeting.list.queryOptions({ status, after, limit: PAGE }, KEEP)),
  })
  return joined(pages, goOn)
}

export function useOpenActions() {
  const { action } = useServer()
  const { places, goOn } = usePages('open')
  const pages = useQueries({
    queries: places.map((after) => action.list.queryOptions({ status: 'open', after, limit: PAGE }, KEEP)),
  })
  return joined(pages, goOn)
}

/** A list of which part has been read. */
export interface Read<Item> {
  readonly items: readonly Item[]
  readonly total: number
  readonly isReading: boolean
  /** Reads on; null: this is all. */
  readonly more: (() => void) | null
}

function joined<Item extends { readonly id: string }, Failure>(
  pages: readonly UseQueryResult<ListView<Item>, Failure>[],
  goOn: (next: string) => void,
) {
  const [first] = pages
  const last = pages.at(-1)
  const next = last?.data?.next ?? null
  // What moved to a later page while one read on stands there once.
  const items = new Map(pages.flatMap(({ data }) => data?.items ?? []).map((item) => [item.id, item]))
  const read: Read<Item> = {
    items: [...items.values()],
    total: first?.data?.total ?? 0,
    isReading: last?.isFetching ?? false,
    more: next === null ? null : () => goOn(next),
  }
  return { first, read }
}
