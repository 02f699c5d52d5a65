import { readdirSync, readFileSync } from 'node:fs'
import { catalogueFaults } from '@trilateral/ui'
import { expect, test } from 'vitest'
import { projectTexts } from './project-texts.ts'
import { supplyTexts } from './supply-texts.ts'

const web = new URL('..', import.meta.url)
const sources = ['supply', 'chain', 'projects']
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, web)).map((file) => `${folder}/${file}`))
  .map((file) => readFileSync(new URL(file, web), 'utf8'))
  .join('\n')
const beginnings = [...sources.matchAll(/`([\w.-]*[.-])\$\{/g)].map((match) => match[1] ?? '')

test.each([
  ['supply', supplyTexts],
  ['projects', projectTexts],
])(
  'every text about %s exists in three languages with the same placeholders, and a screen shows it',
  (_what, texts) => {
    expect(catalogueFaults(texts)).toEqual([])
    const unused = Object.keys(texts.texts.en).filter(
      (id) => !sources.includes(`'${id}'`) && !beginnings.some((beginning) => id.startsWith(beginning)),
    )
    expect(unused).toEqual([])
  },
)
