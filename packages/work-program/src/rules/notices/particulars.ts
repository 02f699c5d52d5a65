import {
  IMPACTS_ON,
  PARTICULARS,
  type Particular,
  type Particulars,
} from '@trilateral/contracts/work-program'

/** Whether a particular says something. An impact on nobody and sectors without a name say nothing. */
function isSaid({ impact, sectors, ...others }: Particulars, which: Particular): boolean {
  if (which === 'impact') return impact !== null && IMPACTS_ON.some((whom) => impact[whom] !== null)
  if (which === 'sectors') return sectors !== null && (sectors.listed.length > 0 || sectors.others !== null)
  return others[which] !== null
}

/** What Article 12 asks for and nobody has said yet, in the order of the text. */
export const missingParticulars = (particulars: Particulars): Particular[] =>
  PARTICULARS.filter((which) => !isSaid(particulars, which))
