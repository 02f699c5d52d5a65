import type { Party } from '@trilateral/contracts'
import { CHIP_INPUT_KINDS, SUBSTITUTE_LEVELS, type Providers } from '@trilateral/contracts/semiconductors'
import { basisName, partyName, useLanguage, useMessages } from '@trilateral/ui'
import { SaveView } from '@trilateral/ui/desk'
import { worded, wordedCountries } from '@trilateral/work-program/screens'
import { useQueryClient } from '@tanstack/react-query'
import type { InputSummary } from '../../src/router.ts'
import { INPUT_FILE_COLUMNS, type InputFileColumn } from '../../src/stage-map/input-file-columns.ts'
import { server } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { filterOf, type InputQuestion } from '../stage-map/input-question.ts'
import { PUBLISHED } from '../stage-map/threshold.ts'

interface Props {
  readonly question: InputQuestion
  readonly items: readonly InputSummary[]
}

/** The register as it is asked for as a file: what is judged by the threshold, by the one that is chosen. */
export function SaveInputs({ question, items }: Props) {
  const { language } = useLanguage()
  const headers = useHeaders()
  const t = useMessages(inputTexts)
  const queries = useQueryClient()
  const of: Readonly<Record<Providers['of'], string>> = {
    production: t('of.production'),
    capacity: t('of.capacity'),
    sales: t('of.sales'),
    'exports-by-value': t('of.exports-by-value'),
  }
  const by: Readonly<Record<Providers['by'], string>> = {
    'place-of-plant': t('by.place-of-plant'),
    'seat-of-firm': t('by.seat-of-firm'),
  }
  const words = {
    ...of,
    ...by,
    ...worded(CHIP_INPUT_KINDS, (kind) => t(`kind.${kind}`)),
    ...worded(SUBSTITUTE_LEVELS, (level) => t(`substitutes.${level}`)),
    ...worded(['yes', 'no', 'unknown'] as const, (answer) => t(`chokepoint.${answer}`)),
    ...wordedCountries(
      items.flatMap(({ providers }) => providers?.concentration.top?.country ?? []),
      language,
    ),
    illustrative: basisName('illustrative', language),
  }
  return (
    <SaveView
      write={(format) =>
        queries.fetchQuery(
          server.chipInputs.file.queryOptions(
            {
              ...filterOf(question),
              share: question.share ?? PUBLISHED,
              format,
              language,
              words,
              columns: INPUT_FILE_COLUMNS.map((key) => ({ key, header: headers[key] })),
            },
            { staleTime: 0 },
          ),
        )
      }
    />
  )
}

function useHeaders(): Readonly<Record<InputFileColumn, string>> {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const ofPartner = (party: Party) => t('file.partner', { party: partyName(party, language) })
  return {
    input: t('column.input'),
    stage: t('column.stage'),
    kind: t('column.kind'),
    top: t('figure.top'),
    'top-share': t('form.share'),
    'hhi-least': t('file.hhi-least'),
    'hhi-most': t('file.hhi-most'),
    coverage: t('file.coverage'),
    chokepoint: t('column.chokepoint'),
    of: t('form.of'),
    by: t('form.by'),
    year: t('form.year'),
    firms: t('figure.firms'),
    substitutes: t('figure.substitutes'),
    jp: ofPartner('jp'),
    kr: ofPartner('kr'),
    us: ofPartner('us'),
    'tariff-line': t('form.tariff-line'),
    basis: t('file.basis'),
    source: t('form.providers-source'),
    'source-url': t('file.source-url'),
    'read-on': t('import.read-on'),
  }
}
