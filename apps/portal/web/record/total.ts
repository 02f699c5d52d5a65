import type { Total } from '../answers.ts'

/** How many, in figures; `200+` where counting ended at its bound. */
export const totalText = ({ count, more }: Total): string => (more ? `${count}+` : String(count))
