import type { Financing } from '@trilateral/contracts/critical-minerals'

/** Money announced is not money committed, and one currency is not another: there is no sum of them. */
export interface FinancingSum {
  readonly kind: Financing['kind']
  readonly currency: Financing['currency']
  readonly amount: number
  /** How many statements it sums. */
  readonly statements: number
}

type Summand = Pick<Financing, 'kind' | 'currency' | 'amount'> & Partial<Pick<FinancingSum, 'statements'>>

/** Statements, or sums of them, added up by kind and currency in the order in which these are first named. */
export function financingSums(financing: readonly Summand[]): readonly FinancingSum[] {
  const sums = new Map<string, FinancingSum>()
  for (const { kind, currency, amount, statements = 1 } of financing) {
    const key = `${kind} ${currency}`
    const before = sums.get(key) ?? { amount: 0, statements: 0 }
    sums.set(key, {
      kind,
      currency,
      amount: before.amount + amount,
      statements: before.statements + statements,
    })
  }
  return [...sums.values()]
}
