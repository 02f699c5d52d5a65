import { SaveView } from '@trilateral/ui/desk'
import { useQueryClient } from '@tanstack/react-query'
import { server, type Inputs } from '../frame/server.ts'

type Question = Omit<Inputs['supply']['exportFile'], 'format'>

/** This very view as a file that the import reads again. */
export function ExportButtons({ question }: { question: Question }) {
  const queries = useQueryClient()
  return (
    <SaveView
      write={(format) =>
        queries.fetchQuery(server.supply.exportFile.queryOptions({ ...question, format }, { staleTime: 0 }))
      }
    />
  )
}
