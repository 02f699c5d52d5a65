import { exposureRaised } from '@trilateral/contracts/semiconductors'
import { expect, test } from 'vitest'
import { exposureFlows, neededAt } from './exposure-flows.ts'

const { exposure } = exposureRaised.example
const names = {
  measure: () => 'measure',
  material: (code: string) => code,
  input: () => 'input',
  stage: (stage: string) => stage,
  commitment: (code: string) => code,
}

test('given one exposure, then its way runs from measure to commitment', () => {
  const { nodes, links } = exposureFlows([exposure], names)
  expect(nodes.map(({ stage }) => stage)).toEqual(['measure', 'input', 'material', 'stage', 'commitment'])
  expect(links).toHaveLength(4)
})

test('given two clauses of one measure on one input, then each line is drawn once', () => {
  const other = { ...exposure, id: 'another', clause: { ...exposure.clause, key: '3' } }
  expect(exposureFlows([exposure, other], names)).toEqual(exposureFlows([exposure], names))
})

test('given an input of which nobody says where it is used, then where it is made', () => {
  expect(neededAt({ ...exposure, input: { ...exposure.input, usedAt: [] } })).toEqual(['wafers'])
})
