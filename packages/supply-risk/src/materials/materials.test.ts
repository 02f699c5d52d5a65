import { expect, test } from 'vitest'
import { COUNTRY_CODES, isCountry } from '../shares/countries.ts'
import { SUPPLY_MATERIALS, type SupplyMaterialCode } from './materials.ts'
import { materialNamed, stageNamed } from './named.ts'
import { SUPPLY_STAGES, type SupplyStage } from './stages.ts'
import type { SupplyMaterial } from './supply-material.ts'

const materials: readonly [string, SupplyMaterial][] = Object.entries(SUPPLY_MATERIALS)

test('the fifteen lanthanides but promethium, and yttrium and scandium, each by element', () => {
  const symbols = materials.filter(([, { group }]) => group === 'rare-earths').map(([, { symbol }]) => symbol)
  expect(symbols).toEqual('La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Y Sc'.split(' '))
})

test('each name in each language leads back to its material, and to no other', () => {
  for (const [code, { names, symbol }] of materials) {
    for (const name of [code, ...Object.values(names), symbol === 'C' ? null : symbol])
      if (name !== null) expect(materialNamed(name)).toBe(code)
  }
})

test('each name in each language leads back to its stage', () => {
  for (const [code, names] of Object.entries(SUPPLY_STAGES))
    for (const name of [code, ...Object.values(names)]) expect(stageNamed(name)).toBe(code)
})

test('stages stand in the order of the chain', () => {
  const order = Object.keys(SUPPLY_STAGES) as SupplyStage[]
  for (const [, { stages }] of materials)
    expect(stages).toEqual(order.filter((stage) => stages.includes(stage)))
})

test('gallium and germanium share a six-digit heading, and say so', () => {
  for (const code of ['gallium', 'germanium'] satisfies SupplyMaterialCode[]) {
    expect(SUPPLY_MATERIALS[code].tariffLines[0]).toEqual({ schedule: 'HS', code: '8112.92' })
    expect(SUPPLY_MATERIALS[code].tariffRemark.en).toContain('national tariff lines')
  }
})

test('countries are the codes that ISO has assigned, and Kosovo as statistics write it', () => {
  expect(COUNTRY_CODES).toHaveLength(250)
  expect(['JP', 'KR', 'US', 'CN', 'CD', 'XK'].every(isCountry)).toBe(true)
  expect(['XX', 'UK', 'EU', 'jp', 'CHN', '', 'ZR'].some(isCountry)).toBe(false)
})
