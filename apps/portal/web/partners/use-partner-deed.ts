import { useMutation, useQueryClient, type UseMutationOptions } from '@tanstack/react-query'
import type { Refusal } from '@trilateral/contracts'
import { explainRefusal, useLanguage } from '@trilateral/ui'
import { gateway } from '../gateway.ts'
import { refusalOf } from '../record/refusal-of.ts'
import { partnersTexts } from '../texts/partners.ts'

export interface Refused {
  readonly refusal: Refusal
  /** In the reader's words. */
  readonly words: string
}

/** One thing that the secretariat does with a system: carried out, its refusal in words, and the pages asked anew afterwards. */
export function usePartnerDeed<Data, Input>(
  options: UseMutationOptions<Data, never, Input> | UseMutationOptions<Data, Error, Input>,
) {
  const { language } = useLanguage()
  const queries = useQueryClient()
  const mutation = useMutation(options as UseMutationOptions<Data, Error, Input>)
  const refusal = mutation.error
    ? (refusalOf(mutation.error) ?? { code: 'not-answered' as const })
    : undefined
  const refused: Refused | undefined = refusal && {
    refusal,
    words: explainRefusal(partnersTexts, language, refusal),
  }
  return {
    isPending: mutation.isPending,
    refused,
    /** @returns what was answered; undefined when it was refused or could not be asked */
    async carryOut(input: Input): Promise<Data | undefined> {
      try {
        return await mutation.mutateAsync(input)
      } catch {
        return undefined
      } finally {
        void queries.invalidateQueries({ queryKey: gateway.partners.pathKey() })
      }
    },
  }
}
