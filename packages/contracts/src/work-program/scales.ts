// Apart from the schema: a page that takes the list brings no library of schemas along.

/** ICD 203's seven terms of likelihood, from 1–5 % to 95–99 %. */
export const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
] as const

export const IMPACTS = ['minor', 'moderate', 'major', 'severe'] as const
