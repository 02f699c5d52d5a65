import type { MineralsDesk } from './desk.ts'

/** The milestones of programs as a desk shows them; a program that it may not see has none. */
export async function milestonesOf(desk: MineralsDesk, programs: readonly { readonly id: string }[]) {
  const pages = await Promise.all(
    programs.map(({ id }) => desk.workProgram.program.get.query({ id }).catch(() => null)),
  )
  return pages.flatMap((page) => page?.milestones ?? [])
}
