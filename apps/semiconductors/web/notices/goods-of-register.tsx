import type { GoodsOfArea } from '@trilateral/work-program/screens'
import { useQuery } from '@tanstack/react-query'
import { server } from '../frame/server.ts'

/** The register's inputs, for a disruption notice to name. Until they are read, a good can be written. */
export const GoodsOfRegister: GoodsOfArea = ({ children }) => {
  const inputs = useQuery(server.chipInputs.list.queryOptions({}, { refetchInterval: false }))
  return children(
    (inputs.data?.items ?? []).map(({ id, title, tariffLine }) => ({
      entity: 'chip-input',
      id,
      name: title,
      hsLine: tariffLine,
    })),
  )
}
