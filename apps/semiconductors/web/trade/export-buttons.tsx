import { Button, useAnnounce } from '@trilateral/ui'
import { saveFile } from '@trilateral/ui/desk'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { server } from '../frame/server.ts'
import { useWords } from './use-words.ts'

interface Props {
  readonly importers: readonly string[]
  readonly line: string
  readonly year: number
  readonly dataSet?: string
}

/** This very view as a file. */
export function ExportButtons({ importers, ...question }: Props) {
  const { t } = useWords()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState<'csv' | 'xlsx'>()
  async function save(format: 'csv' | 'xlsx') {
    setAsked(format)
    try {
      const wanted = { ...question, importers: [...importers], format }
      const file = await queries.fetchQuery(server.trade.exportFile.queryOptions(wanted, { staleTime: 0 }))
      saveFile(file)
      setFailed(false)
      announce(t('export.done', { name: file.name, rows: file.rows }))
    } catch {
      setFailed(true)
    } finally {
      setAsked(undefined)
    }
  }
  return (
    <div className="trade-export">
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button key={format} isPending={asked === format} onPress={() => void save(format)}>
          {t(`export.${format}`)}
        </Button>
      ))}
      {failed ? (
        <p className="refusal" role="alert">
          {t('export.failed')}
        </p>
      ) : null}
    </div>
  )
}
