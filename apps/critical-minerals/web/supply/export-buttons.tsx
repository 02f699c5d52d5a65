import { Button, useAnnounce, useMessages } from '@trilateral/ui'
import { saveFile } from '@trilateral/ui/desk'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { server, type Inputs } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'

type Question = Omit<Inputs['supply']['exportFile'], 'format'>

/** This very view as a file that the import reads again. */
export function ExportButtons({ question }: { question: Question }) {
  const t = useMessages(supplyTexts)
  const queries = useQueryClient()
  const announce = useAnnounce()
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState<'csv' | 'xlsx'>()
  async function save(format: 'csv' | 'xlsx') {
    setAsked(format)
    try {
      const file = await queries.fetchQuery(
        server.supply.exportFile.queryOptions({ ...question, format }, { staleTime: 0 }),
      )
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
    <div className="export">
      <Button isPending={asked === 'csv'} onPress={() => void save('csv')}>
        {t('export.csv')}
      </Button>
      <Button isPending={asked === 'xlsx'} onPress={() => void save('xlsx')}>
        {t('export.xlsx')}
      </Button>
      {failed ? (
        <p className="refusal" role="alert">
          {t('export.failed')}
        </p>
      ) : null}
    </div>
  )
}
