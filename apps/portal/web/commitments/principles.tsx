import type { StatementCheck } from '@trilateral/work-program/statement'
import { Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { CommitmentList } from '../answers.ts'
import { commitmentsTexts } from '../texts/commitments.ts'
import { Pointer } from './pointer.tsx'

interface Props {
  readonly principles: CommitmentList['principles']
  readonly check: StatementCheck | null
}

export function Principles({ principles, check }: Props) {
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  return (
    <Tile heading={t('principles')} finding={t('principles-note')}>
      <dl className="principles">
        {principles.map((principle) => (
          <div key={principle.code}>
            <dt>{principle.name[language]}</dt>
            <dd>
              {principle.summary[language]} <Pointer of={principle} check={check} />
            </dd>
          </div>
        ))}
      </dl>
    </Tile>
  )
}
