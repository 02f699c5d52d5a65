import { CHOKEPOINT_SHARE } from '@trilateral/supply-risk'

/** Shares that a reader can choose to call a chokepoint; the published one is the beginning. */
export const THRESHOLDS = [33, 50, CHOKEPOINT_SHARE.percent, 80, 90] as const

export const PUBLISHED = CHOKEPOINT_SHARE.percent
