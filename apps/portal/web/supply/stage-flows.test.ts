import { expect, test } from 'vitest'
import { stageFlows } from './stage-flows.ts'

const names = {
  supplier: (country: string, stage: string) => `${country}, ${stage}`,
  stage: (stage: string) => stage,
  rest: (stage: string) => `Other or unknown, ${stage}`,
}
const stage = (name: 'extraction' | 'separation', shares: Record<string, number>) => ({
  stage: name,
  position: null,
  shares: Object.entries(shares).map(([country, share]) => ({ country, share })),
  projects: [],
})

test('given a country supplies two stages, then it stands once for each: percents of two stages add up to nothing', () => {
  const { links, nodes } = stageFlows(
    { stages: [stage('extraction', { CN: 70, US: 30 }), stage('separation', { CN: 90, MY: 10 })] },
    names,
  )
  expect(links).toEqual([
    { from: 'CN extraction', to: 'stage extraction', value: 70 },
    { from: 'US extraction', to: 'stage extraction', value: 30 },
    { from: 'CN separation', to: 'stage separation', value: 90 },
    { from: 'MY separation', to: 'stage separation', value: 10 },
  ])
  expect(nodes.map(({ label }) => label)).toContain('CN, separation')
})

test('given shares that do not reach 100, then the rest is a band of its own and no country’s', () => {
  const { links } = stageFlows({ stages: [stage('extraction', { CN: 70, RU: 1 })] }, names)
  expect(links).toEqual([
    { from: 'CN extraction', to: 'stage extraction', value: 70 },
    { from: 'rest extraction', to: 'stage extraction', value: 30 },
  ])
})

test('given a stage without figures, then it is drawn as unknown, not as empty', () => {
  const { links, nodes } = stageFlows({ stages: [stage('separation', {})] }, names)
  expect(links).toEqual([{ from: 'rest separation', to: 'stage separation', value: null }])
  expect(nodes.map(({ label }) => label)).toEqual(['Other or unknown, separation', 'separation'])
})
