import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** The longest that its database's login may be called is 63 bytes, and `_owner` is part of it. */
const LONGEST = 40

/**
 * Why no area can be made of these options, in sentences; none when one can.
 * @param {Record<string, string | undefined>} options
 * @param {string} root
 */
export function complaintsAbout(options, root) {
  const missing = ['code', 'noun', 'en', 'ja', 'ko'].filter((name) => !options[name]?.trim())
  if (missing.length > 0) {
    const said = missing.map((name) => `--${name}`).join(', ')
    return [
      `Missing: ${said}. For example: npm run new-area -- --code clean-energy --noun project --en "Clean energy" --ja クリーンエネルギー --ko 청정에너지`,
    ]
  }
  const { code = '', noun = '', nouns } = options
  return [
    ...wordComplaints('code', code, 'clean-energy'),
    ...wordComplaints('noun', noun, 'project'),
    ...(nouns === undefined ? [] : wordComplaints('nouns', nouns, 'projects')),
    ...(KEBAB.test(code) ? takenComplaints(code, root) : []),
    ...keptComplaints(noun, root),
  ]
}

function wordComplaints(option, word, example) {
  if (!KEBAB.test(word))
    return [
      `--${option} ${JSON.stringify(word)} is not in kebab-case: small letters and digits, joined by hyphens, such as ${example}.`,
    ]
  return word.length > LONGEST ? [`--${option} ${word} is longer than ${LONGEST} letters.`] : []
}

function takenComplaints(code, root) {
  const registry = readFileSync(join(root, 'packages/contracts/src/registry.ts'), 'utf8')
  if (registry.includes(`'./${code}/area.ts'`)) return [`The work area ${code} is registered already.`]
  const taken = [`apps/${code}`, `packages/contracts/src/${code}`, `packages/${code}`].find((path) =>
    existsSync(join(root, path)),
  )
  return taken === undefined ? [] : [`${taken} stands already: choose another code than ${code}.`]
}

/** Records of an area, and all records of the read model, are told apart by their noun: none means two things. */
function keptComplaints(noun, root) {
  const contracts = join(root, 'packages/contracts/src')
  const isKept = readdirSync(contracts, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.events?\.ts$/.test(path))
    .some((path) => new RegExp(`\\bentity(:| =) '${noun}'`).test(readFileSync(join(contracts, path), 'utf8')))
  return isKept ? [`A ${noun} is kept already: choose a noun that says whose it is.`] : []
}

const pascal = (word) => word.replace(/(^|-)([a-z0-9])/g, (_all, _hyphen, letter) => letter.toUpperCase())
const camel = (word) => pascal(word).replace(/^./, (letter) => letter.toLowerCase())

const quoted = (text) => JSON.stringify(text.trim())

/** What the templates' placeholders stand for. */
export function namesOf({ code, noun, nouns = `${noun}s`, en, ja, ko }) {
  return {
    code,
    camel: camel(code),
    noun,
    nouns,
    nounCamel: camel(noun),
    nounsCamel: camel(nouns),
    Noun: pascal(noun),
    NOUN: noun.replaceAll('-', '_').toUpperCase(),
    words: noun.replaceAll('-', ' '),
    tables: nouns.replaceAll('-', '_'),
    en: quoted(en),
    ja: quoted(ja),
    ko: quoted(ko),
  }
}
