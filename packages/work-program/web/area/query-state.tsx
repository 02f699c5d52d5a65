import { useLanguage, useMessages } from '@trilateral/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { AskedWith } from '../frame/asked.tsx'
import { useDesk } from '../frame/desk.tsx'
import { areaTexts } from './area-texts.ts'

interface Props<Data> {
  /** The page's title while there is nothing better to say. */
  readonly title: string
  readonly query: UseQueryResult<Data, unknown>
  /** Where one goes on when there is no such record. Left out: to one's work. */
  readonly back?: { readonly label: string; readonly href: string }
  readonly children: (data: Data) => ReactNode
}

/** What a screen of the area shows while it waits, when it is refused, when something broke, and at last with its data. */
export function QueryState<Data>({ back, ...asked }: Props<Data>) {
  const { language } = useLanguage()
  const t = useMessages(areaTexts)
  const { explain } = useDesk()
  return (
    <AskedWith
      {...asked}
      back={back ?? { label: t('to-my-work'), href: '/' }}
      explain={(refusal) => explain(language, refusal)}
    />
  )
}
