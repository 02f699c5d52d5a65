import { CLAUSE_STATES } from '@trilateral/contracts/critical-minerals'
import { formatDate, stateName, targetOf, useLanguage, useMessages } from '@trilateral/ui'
import { SaveView } from '@trilateral/ui/desk'
import { worded, wordedCountries } from '@trilateral/work-program/screens'
import { useQueryClient } from '@tanstack/react-query'
import { EVERY_DESTINATION, MEASURE_FILE_COLUMNS } from '../../src/measures/measure-file-columns.ts'
import type { MeasureList } from '../../src/router.ts'
import { server, type Inputs } from '../frame/server.ts'
import { texts } from '../messages/texts.ts'

interface Props {
  readonly question: Inputs['measures']['list']
  readonly data: MeasureList
}

/** The register as it is asked for, clause by clause, as a file. */
export function SaveMeasures({ question, data }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const queries = useQueryClient()
  const headers = {
    number: t('field.number'),
    title: t('field.title'),
    issuer: t('column.issuer'),
    issued: t('column.issued'),
    clause: t('column.clause'),
    restriction: t('field.restriction'),
    materials: t('field.material'),
    against: t('field.target'),
    'end-use': t('field.end-use'),
    state: t('column.standing', { day: formatDate(language, data.on) }),
    from: t('column.from'),
    to: t('column.to'),
    source: t('source.title'),
    'source-url': t('source.url'),
    'read-on': t('source.accessed'),
  }
  const countries = data.items.flatMap(({ issuer, clauses }) => [
    issuer,
    ...clauses.flatMap(({ clause }) => clause.target.countries ?? []),
  ])
  const words = {
    ...worded(CLAUSE_STATES, (state) => stateName(state, language)),
    ...wordedCountries(countries, language),
    [EVERY_DESTINATION]: targetOf({ target: { countries: null, endUse: 'any' } }, language),
    any: t('end-use.any'),
    military: t('end-use.military'),
  }
  return (
    <SaveView
      write={(format) =>
        queries.fetchQuery(
          server.measures.file.queryOptions(
            {
              ...question,
              format,
              language,
              words,
              columns: MEASURE_FILE_COLUMNS.map((key) => ({ key, header: headers[key] })),
            },
            { staleTime: 0 },
          ),
        )
      }
    />
  )
}
