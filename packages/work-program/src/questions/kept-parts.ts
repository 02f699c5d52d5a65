import type { Party } from '@trilateral/contracts'
import type { Kept, RecordDefinition, RecordStore } from '@trilateral/records'

/** What stands so under each of some programs, as a ministry sees it: asked once for all of them. What is settled weighs nothing, and is not read. */
export async function keptParts<State extends { readonly program: string | null }>(
  records: RecordStore,
  party: Party,
  definition: RecordDefinition<State>,
  status: 'open' | 'asked',
  programs: readonly string[],
): Promise<(program: string) => readonly Kept<State>[]> {
  if (programs.length === 0) return () => []
  const all = await records.all(party, definition, { parents: programs, status })
  const byProgram = new Map<string | null, Kept<State>[]>()
  for (const kept of all) {
    const { program } = kept.state
    const list = byProgram.get(program)
    if (list) list.push(kept)
    else byProgram.set(program, [kept])
  }
  return (program) => byProgram.get(program) ?? []
}
