import { writeFileSync } from 'node:fs'
import type { EuSupply } from '../reference/eu-supply.ts'
import { chipExports, chipMaterialSupplies } from './chip-materials.ts'
import { referenceFigures } from './reference-figures.ts'

// `generate-reference` writes src/reference from the source files. Format it afterwards; a test holds it to them.
const { supplies, governance, published } = referenceFigures()
const REFERENCE = new URL('../reference/', import.meta.url)

const write = (path: string, ...lines: string[]) =>
  writeFileSync(new URL(path, REFERENCE), `${lines.join('\n')}\n`)
const nameOf = (code: string) => code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const materials = [...new Set(supplies.map(({ material }) => material))]

for (const material of materials) {
  const own: readonly EuSupply[] = supplies.filter((supply) => supply.material === material)
  write(
    `eu-2023/${material}.ts`,
    "import type { EuSupply } from '../eu-supply.ts'",
    '',
    `export const ${nameOf(material)}: readonly EuSupply[] = ${JSON.stringify(own)}`,
  )
}
write(
  'eu-2023/supplies.ts',
  "import type { EuSupply } from '../eu-supply.ts'",
  ...materials.map((material) => `import { ${nameOf(material)} } from './${material}.ts'`),
  '',
  `export const euSupplies: readonly EuSupply[] = [${materials.map((material) => `...${nameOf(material)}`).join(', ')}]`,
)
for (const [period, scores] of Object.entries(governance))
  write(
    `governance/${period}.ts`,
    "import type { Governance } from '../../shares/share.ts'",
    '',
    `export const scores: Governance = ${JSON.stringify(scores)}`,
  )
write(
  'eu-2023/published.ts',
  "import type { PublishedCase } from '../published-case.ts'",
  '',
  `export const publishedCases: readonly PublishedCase[] = ${JSON.stringify(published)}`,
)
write(
  'chip-materials-2023.ts',
  "import type { ChipMaterialSupply } from './chip-materials.ts'",
  '',
  `export const chipMaterialSupplies2023: readonly ChipMaterialSupply[] = ${JSON.stringify(chipMaterialSupplies())}`,
)
write(
  'chip-exports-2024.ts',
  "import type { ChipExports } from './chip-materials.ts'",
  '',
  `export const chipExports2024: readonly ChipExports[] = ${JSON.stringify(chipExports())}`,
)
