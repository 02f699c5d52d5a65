import { CAPACITY_UNITS, PROJECT_KINDS, PROJECT_STATUSES } from '@trilateral/contracts/critical-minerals'
import { basisName, useLanguage, useMessages } from '@trilateral/ui'
import { SaveView } from '@trilateral/ui/desk'
import { worded, wordedCountries } from '@trilateral/work-program/screens'
import { useQueryClient } from '@tanstack/react-query'
import { PROJECT_FILE_COLUMNS, type ProjectFileColumn } from '../../src/projects/project-file-columns.ts'
import { server, type Inputs, type Outputs } from '../frame/server.ts'
import { projectTexts } from '../messages/project-texts.ts'
import { texts } from '../messages/texts.ts'

interface Props {
  readonly question: Inputs['projects']['list']
  readonly data: Outputs['projects']['list']
}

/** The plants as they are asked for, as a file. */
export function SaveProjects({ question, data }: Props) {
  const { language } = useLanguage()
  const t = useMessages(projectTexts)
  const c = useMessages(texts)
  const queries = useQueryClient()
  const headers: Readonly<Record<ProjectFileColumn, string>> = {
    name: t('project'),
    kind: t('kind'),
    country: t('country'),
    materials: t('materials'),
    status: t('status'),
    since: t('from'),
    capacity: t('capacity'),
    unit: t('unit'),
    year: t('year'),
    'also-reported': t('counted'),
    basis: t('file.basis'),
    source: c('source.title'),
    'source-url': c('source.url'),
    'read-on': c('source.accessed'),
  }
  const words = {
    ...worded(PROJECT_KINDS, (kind) => t(`kind.${kind}`)),
    ...worded(PROJECT_STATUSES, (status) => t(`status.${status}`)),
    ...worded(CAPACITY_UNITS, (unit) => t(`unit.${unit}`)),
    ...wordedCountries(
      data.items.map(({ project }) => project.country),
      language,
    ),
    illustrative: basisName('illustrative', language),
  }
  return (
    <SaveView
      write={(format) =>
        queries.fetchQuery(
          server.projects.file.queryOptions(
            {
              ...question,
              format,
              language,
              words,
              columns: PROJECT_FILE_COLUMNS.map((key) => ({ key, header: headers[key] })),
            },
            { staleTime: 0 },
          ),
        )
      }
    />
  )
}
