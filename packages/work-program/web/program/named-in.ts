import type { ProgramPage } from '../../src/questions/program-page.ts'
import type { Named } from '../dossier/reason-words.ts'

/** The records of a program's page by their names, for the reasons of its signal. */
export const namedIn = ({
  milestones,
  risks,
  decisions,
}: Pick<ProgramPage, 'milestones' | 'risks' | 'decisions'>): Named => ({
  milestones: milestones.map(({ state }) => state),
  risks: risks.map(({ state }) => state),
  decisions: decisions.map(({ state }) => state),
})
