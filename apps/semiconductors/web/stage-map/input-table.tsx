import { PARTIES } from '@trilateral/contracts'
import {
  Basis,
  Marking,
  PARTY_ORDER,
  partyName,
  RecordText,
  Table,
  TextLink,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { Grid } from '@trilateral/ui/desk'
import { tenths } from '@trilateral/ui/charts'
import type { InputSummary } from '../../src/router.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { stageName } from '../names.ts'
import { answerOf, ChokepointMark } from './chokepoint-mark.tsx'
import { ConcentrationWords } from './concentration-words.tsx'

interface Props {
  readonly items: readonly InputSummary[]
  readonly share: number
  /** As a register, by arrow keys and with the marking of each; the map's table has neither. */
  readonly isRegister?: boolean
}

/** The same inputs as a table, stage by stage. */
export function InputTable({ items, share, isRegister = false }: Props) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const columns: readonly Column<InputSummary>[] = [
    {
      key: 'input',
      header: t('column.input'),
      isRowHeader: true,
      cell: ({ id, title, illustrative }) => (
        <>
          <TextLink href={`/inputs/${id}`}>
            <RecordText text={title} isQuiet />
          </TextLink>{' '}
          {illustrative ? <Basis value="illustrative" /> : null}
        </>
      ),
    },
    { key: 'stage', header: t('column.stage'), cell: ({ stage }) => stageName(stage, language) },
    { key: 'kind', header: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'providers',
      header: t('column.providers'),
      cell: ({ providers }) => <ConcentrationWords providers={providers} />,
    },
    {
      key: 'chokepoint',
      header: t('column.chokepoint'),
      cell: (item) => <ChokepointMark answer={answerOf(item, share)} />,
    },
    { key: 'partners', header: t('column.partners'), cell: (item) => <Partners item={item} /> },
    ...(isRegister
      ? [
          {
            key: 'marking',
            header: t('column.marking'),
            cell: ({ tlp, audience, originator }: InputSummary) => (
              <Marking tlp={tlp} audience={audience} originator={originator} />
            ),
          },
        ]
      : []),
  ]
  const shown = {
    caption: t('table.caption', { count: items.length }),
    columns,
    rows: items,
    rowKey: ({ id }: InputSummary) => id,
  }
  return isRegister ? <Grid {...shown} /> : <Table {...shown} />
}

/** The three partners' own parts, those that are known. */
function Partners({ item: { positions } }: { readonly item: InputSummary }) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  if (PARTIES.every((party) => positions[party] === null))
    return <span className="quiet">{t('unknown')}</span>
  return (
    <ul className="plain partner-parts">
      {PARTY_ORDER[language].map((code) => {
        const share = positions[code]
        const party = partyName(code, language)
        return (
          <li key={code}>
            {share === null
              ? t('partner.unknown', { party })
              : t('partner', { party, share: tenths(share, language) })}
          </li>
        )
      })}
    </ul>
  )
}
