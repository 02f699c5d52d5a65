import { useLanguage, useMessages, useZone, type Column } from '@trilateral/ui'
import { chosenColumns, SaveView } from '@trilateral/ui/desk'
import { useQueryClient } from '@tanstack/react-query'
import type { ProgramFileColumn } from '../../src/files/program-file.ts'
import type { RegisterRow } from '../../src/questions/register.ts'
import { fileColumnTexts } from '../files/file-column-texts.ts'
import { useFileWords } from '../files/use-file-words.ts'
import { useServer } from '../frame/desk.tsx'
import { failureOf } from '../frame/failure.ts'
import { explain } from '../refusals/explain.ts'
import type { RegisterQuestion } from './register-question.ts'

/** The columns of the file that stand for one on the screen. */
const WITH: Readonly<Record<string, readonly ProgramFileColumn[]>> = {
  program: ['program', 'status', 'basis'],
  rating: ['rating'],
  computed: ['computed'],
  trend: ['trend'],
  next: ['next', 'next-due'],
  slip: ['slip'],
  assessed: ['assessed'],
}

interface Props {
  readonly question: RegisterQuestion
  readonly columns: readonly Column<RegisterRow>[]
}

/** The register as it is asked for, with the columns that are shown, as a file. */
export function SavePrograms({ question, columns }: Props) {
  const { language } = useLanguage()
  const zone = useZone()
  const f = useMessages(fileColumnTexts)
  const words = useFileWords('programs')
  const server = useServer()
  const queries = useQueryClient()
  const { columns: said, ...asked } = question
  const named = (key: ProgramFileColumn, header: string) =>
    key === 'status' || key === 'basis' || key === 'next-due' || key === 'slip' ? f(key) : header
  return (
    <SaveView
      write={(format) =>
        queries.fetchQuery(
          server.registerFile.queryOptions(
            {
              ...asked,
              format,
              language,
              words,
              columns: chosenColumns(columns, said).flatMap(({ key, header }) =>
                (WITH[key] ?? []).map((each) => ({ key: each, header: named(each, header) })),
              ),
            },
            { staleTime: 0 },
          ),
        )
      }
      why={(error) => {
        const [refusal] = failureOf(error).refusals
        return refusal && explain(language, refusal, zone)
      }}
    />
  )
}
