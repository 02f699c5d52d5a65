import { useQuery } from '@tanstack/react-query'
import { readSession } from '@trilateral/ui'

/** Who is signed in; asked once and again when the gateway says that the session ended. */
export function useSession() {
  return useQuery({ queryKey: ['session'], queryFn: () => readSession(), retry: 2 })
}
