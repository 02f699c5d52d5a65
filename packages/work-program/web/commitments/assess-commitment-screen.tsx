import { Loading } from '@trilateral/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CommitmentRow } from '../../src/questions/commitments.ts'
import { dayFor } from '../../src/rules/days.ts'
import { useDesk, useServer } from '../frame/desk.tsx'
import { UpdateForm } from '../update/update-form.tsx'
import { CommitmentQuestion } from './commitment-question.tsx'

/** The two-minute update of a commitment: rated only where ministers pledged or intended. */
export function AssessCommitmentScreen({ code }: { code: string }) {
  return (
    <CommitmentQuestion code={code} step="assess">
      {(row, reload) =>
        row.followUp === null ? null : <AssessForm row={row} followUp={row.followUp} onReload={reload} />
      }
    </CommitmentQuestion>
  )
}

interface Props {
  readonly row: CommitmentRow
  readonly followUp: NonNullable<CommitmentRow['followUp']>
  readonly onReload: () => Promise<unknown>
}

function AssessForm({ row, followUp, onReload }: Props) {
  const { person } = useDesk()
  const server = useServer()
  const known = useQueryClient()
  const assess = useMutation(server.commitment.assess.mutationOptions())
  const timeline = useQuery(server.timeline.queryOptions({ status: 'open' }, { refetchInterval: false }))
  if (timeline.data === undefined) return <Loading lines={12} />
  const under = new Set(row.programs.map(({ id }) => id))
  const milestones = timeline.data.items.map(({ state }) => state).filter(({ program }) => under.has(program))
  return (
    <UpdateForm
      assessed={{
        id: followUp.id,
        version: followUp.version,
        last: followUp.state.assessment,
        // The reasons stand on the programs' own pages; here the worst of them is what counts.
        signal: { rating: row.beside?.computed ?? null, reasons: [] },
        named: { milestones, risks: [], decisions: [] },
        openMilestones: milestones,
        isRated: row.tracking === 'rated',
      }}
      today={dayFor(timeline.data.today, person.party)}
      send={(command) => assess.mutateAsync({ ...command, evidence: [...command.evidence] })}
      onSent={() => known.invalidateQueries({ queryKey: server.pathKey() })}
      onReload={onReload}
      back="/commitments"
    />
  )
}
