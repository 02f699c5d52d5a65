import type { MultilingualText } from '@trilateral/contracts'
import type { ReactNode } from 'react'

/** Something in the area's register whose supply may be disrupted. */
export interface GoodOption {
  readonly entity: string
  readonly id: string
  readonly name: MultilingualText
  /** HS code; null: it has none of its own. */
  readonly hsLine: string | null
}

/** Hands what an area offers to choose from to the form inside: an area asks its own server, in its own way. */
export type GoodsOfArea = (props: { children: (goods: readonly GoodOption[]) => ReactNode }) => ReactNode

export const NoGoods: GoodsOfArea = ({ children }) => children([])
