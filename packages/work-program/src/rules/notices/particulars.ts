import {
  IMPACTS_ON,
  PARTICULARS,
  type Particular,
  type Particulars,
} from '@trilateral/contracts/work-program'

/** Whether a particular says something. An impact on nobody and sectors without a name say nothing. */
const SAYS: { readonly [Each in Particular]: (given: NonNullable<Particulars[Each]>) => boolean } = {
  impact: (given) => IMPACTS_ON.some((whom) => given[whom] !== null),
  cause: () => true,
  duration: () => true,
  sectors: ({ listed, others }) => listed.length > 0 || others !== null,
  measures: () => true,
  assistance: () => true,
}

const isSaid = <Each extends Particular>(particulars: Particulars, which: Each): boolean => {
  const given = particulars[which]
  return given !== null && SAYS[which](given)
}

/** What Article 12 asks for and nobody has said yet, in the order of the text. */
export const missingParticulars = (particulars: Particulars): Particular[] =>
  PARTICULARS.filter((which) => !isSaid(particulars, which))
