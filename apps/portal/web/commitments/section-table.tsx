import type { CalendarDate } from '@trilateral/contracts'
import { compareVerbClasses, type StatementCheck } from '@trilateral/work-program/statement'
import { Basis, Rating, RecordText, Table, useLanguage, useMessages } from '@trilateral/ui'
import type { CommitmentItem } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { Owners } from '../record/owners.tsx'
import { commitmentsTexts } from '../texts/commitments.ts'
import { termsTexts } from '../texts/terms.ts'
import { CommitmentStanding } from './commitment-standing.tsx'
import { Pointer } from './pointer.tsx'
import { VerbClassMark } from './verb-class-mark.tsx'

interface Props {
  readonly caption: string
  readonly items: readonly CommitmentItem[]
  readonly check: StatementCheck | null
  readonly today: CalendarDate
}

/** The commitments of one section, the strongest first. */
export function SectionTable({ caption, items, check, today }: Props) {
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  const terms = useMessages(termsTexts)
  const ordered = items.toSorted(
    (a, b) =>
      compareVerbClasses(a.commitment.verbClass, b.commitment.verbClass) ||
      a.commitment.sentence - b.commitment.sentence,
  )
  return (
    <Table
      caption={caption}
      isCaptionHidden
      rows={ordered}
      rowKey={({ commitment }) => commitment.code}
      columns={[
        {
          key: 'commitment',
          header: t('column.commitment'),
          isRowHeader: true,
          cell: ({ commitment }) => (
            <span className="commitment-words">
              <PageLink href={`/commitments/${commitment.code}`}>{commitment.summary[language]}</PageLink>
              <Pointer of={commitment} check={check} />
            </span>
          ),
        },
        {
          key: 'class',
          header: t('column.class'),
          cell: ({ commitment }) => <VerbClassMark commitment={commitment} />,
        },
        {
          key: 'standing',
          header: t('column.standing'),
          cell: (item) => <CommitmentStanding item={item} today={today} />,
        },
        {
          key: 'owners',
          header: t('column.owners'),
          cell: ({ followUp }) =>
            followUp === null ? terms('owner-none') : <Owners owners={followUp.owners} />,
        },
        {
          key: 'programs',
          header: t('column.programs'),
          cell: (item) => <LinkedPrograms item={item} />,
        },
      ]}
    />
  )
}

function LinkedPrograms({ item: { commitment, programs, worstPrograms } }: { item: CommitmentItem }) {
  const t = useMessages(commitmentsTexts)
  const { count, more } = programs
  if (count === 0) return <span className="quiet">{t('programs-count', { count })}</span>
  return (
    <span className="linked-programs">
      <PageLink href={`/programs?commitment=${commitment.code}`}>
        {t(more ? 'programs-more' : 'programs-count', { count })}
      </PageLink>
      {worstPrograms.map(({ id, title, declared, basis }) => (
        <span key={id} className="linked-program">
          <PageLink href={`/programs/${id}`}>
            <RecordText text={title} isQuiet />
          </PageLink>
          <Rating value={declared} />
          {basis === null ? null : <Basis value={basis} />}
        </span>
      ))}
    </span>
  )
}
