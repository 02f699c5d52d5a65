import { useLanguage, explainRefusal } from '@trilateral/ui'
import { useMutation, useQueryClient, type UseMutationOptions } from '@tanstack/react-query'
import { refusalOf, type FailedEventsServer } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

/** One thing that a person does: carried out, its refusal in words, and the page asked anew afterwards. */
export function useDeed<Data, Input>(
  server: FailedEventsServer,
  options: UseMutationOptions<Data, never, Input> | UseMutationOptions<Data, Error, Input>,
) {
  const { language } = useLanguage()
  const queries = useQueryClient()
  const mutation = useMutation(options as UseMutationOptions<Data, Error, Input>)
  const refusal = mutation.error ? refusalOf(mutation.error) : undefined
  return {
    isPending: mutation.isPending,
    data: mutation.data,
    reset: mutation.reset,
    error: mutation.error
      ? explainRefusal(failedEventsTexts, language, refusal ?? { code: 'not-answered' })
      : undefined,
    /** @returns what was answered; undefined when it was refused or could not be asked */
    async carryOut(input: Input): Promise<{ readonly answer: Data } | undefined> {
      try {
        return { answer: await mutation.mutateAsync(input) }
      } catch {
        return undefined
      } finally {
        void queries.invalidateQueries({ queryKey: server.pathKey() })
      }
    },
  }
}
