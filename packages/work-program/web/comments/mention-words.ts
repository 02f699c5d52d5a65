import type { Mention } from '@trilateral/contracts/work-program'
import { ministryName, useLanguage, useMessages } from '@trilateral/ui'
import { commentTexts } from './comment-texts.ts'

/** How somebody who is addressed is called. */
export function useMentionWords(): (mention: Mention) => string {
  const { language } = useLanguage()
  const t = useMessages(commentTexts)
  return ({ party, name }) => {
    const ministry = ministryName(party, language)
    return name === null ? t('mention.desk', { ministry }) : t('mention.of', { name, ministry })
  }
}

export const mentionKey = ({ party, name }: Mention): string => `${party}|${name ?? ''}`
