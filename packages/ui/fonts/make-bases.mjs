// Makes the fonts that the build subsets: run by hand when a face's version changes.
//   node fonts/make-bases.mjs <folder in which the packages below lie unpacked>
// Whole, the packages take 180 MB of every installation. The bases hold what Japanese and Korean standards call the
// usual characters (JIS X 0208 level 1, KS X 1001) and take 1.5 MB.
//   PyPI's justmytype-intl-cjk 0.1.0 (its fonts/ofl/notosansjp as noto-sans-jp: the only package with the variable face whole),
//   npm's pretendard 1.3.9, @fontsource-variable/source-sans-3 5.3.0 as source-sans-3
// The Japanese face is first brought from 1,000 units an em to 500, with PyPI's fonttools: an eighth less to fetch, and no point
// of an outline moves by more than a thousandth of the letter's height.
//   fonttools ttLib.scaleUpem 'noto-sans-jp/NotoSansJP[wght].ttf' 500 --output-file noto-sans-jp/500.ttf
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subset from 'subset-font'
import { ALWAYS, lettersIn, SELDOM } from './characters.mjs'

const [from] = process.argv.slice(2)
if (from === undefined) throw new Error('say where the packages lie unpacked')
const bases = new URL('./bases/', import.meta.url)

/** All two-byte characters of an encoding whose first byte lies in a range. */
function rows(encoding, first, last, seconds = [0xa1, 0xfe]) {
  const decoder = new TextDecoder(encoding)
  let found = ''
  for (let lead = first; lead <= last; lead++)
    for (let trail = seconds[0]; trail <= seconds[1]; trail++) {
      const letter = decoder.decode(Uint8Array.of(lead, trail))
      if (letter.length === 1 && letter !== '\uFFFD') found += letter
    }
  return found
}

// EUC-JP: level 1 lies in rows 16 to 47; EUC-KR: hangul in rows 16 to 40. Then old forms in names, and what the product's own texts
// use beyond level 1.
const used = lettersIn(
  ['apps', 'packages'].map((folder) => fileURLToPath(new URL(`../../../${folder}`, import.meta.url))),
  'ja',
)
const kanji = `${rows('euc-jp', 0xb0, 0xcf)}齋齊邊邉髙﨑濵淵澤廣國學會與眞釜鎵锗鎢韓稀${[...used.keys()].join('')}`
const hangul = rows('euc-kr', 0xb0, 0xc8)

const faces = [
  {
    file: 'noto-sans-jp.woff2',
    source: 'noto-sans-jp/500.ttf',
    letters: kanji,
    variationAxes: { wght: { min: 400, max: 600 } },
  },
  {
    file: 'korean-text.woff2',
    source: 'pretendard/dist/public/variable/PretendardVariable.ttf',
    letters: hangul,
    variationAxes: { wght: { min: 400, max: 700 } },
    // Its licence reserves the name for the font as its author made it: a cut must not present itself by that name.
    dropTables: ['name'],
  },
  {
    file: 'source-sans-3.woff2',
    source: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    letters: '',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
]

for (const { file, source, letters, variationAxes, dropTables } of faces) {
  const made = await subset(readFileSync(join(from, source)), ALWAYS + SELDOM + letters, {
    targetFormat: 'woff2',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: ['kern', 'tnum', 'ccmp', 'mark', 'locl', 'liga'],
    ...(variationAxes ? { variationAxes } : {}),
    ...(dropTables ? { dropTables } : {}),
  })
  writeFileSync(new URL(file, bases), made)
  process.stdout.write(`${file} ${Math.round(made.length / 1000)} kB\n`)
}
copyFileSync(join(from, 'noto-sans-jp/OFL.txt'), new URL('noto-sans-jp.LICENSE.txt', bases))
copyFileSync(join(from, 'pretendard/dist/LICENSE.txt'), new URL('korean-text.LICENSE.txt', bases))
copyFileSync(join(from, 'source-sans-3/LICENSE'), new URL('source-sans-3.LICENSE.txt', bases))
