import { useMemo } from 'react'
import { refresher } from './refresher.ts'

/** @param look must keep its identity; @returns what is called whenever something changed */
export const useRefresh = (look: () => Promise<unknown>): (() => void) =>
  useMemo(() => refresher(look), [look])
