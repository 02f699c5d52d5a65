import type { EnvelopeRefusal, MessageRefusal } from '@trilateral/contracts/partner'
import type { TariffRefusal } from '@trilateral/supply-risk/trade'
import type { TakingRefusal } from '../incoming/judge-message.ts'

/** Every cause for which a partner's message is refused. */
export type SentenceCode =
  | EnvelopeRefusal
  | MessageRefusal
  | TakingRefusal
  | TariffRefusal
  /** The area that was told would not have it; its own words follow. */
  | 'refused-by-area'

/** What is wrong and what to do, with `{facts}`. The field stands before it. */
export type SentenceTexts = Readonly<Record<SentenceCode, string>>
