import { Readable } from 'node:stream'
import type { Refusal } from '@trilateral/contracts'
import type { Recorder } from '@trilateral/records'
import { BACI_2024, chipImports2024 } from '@trilateral/supply-risk/reference'
import { numberOfCountry } from '@trilateral/supply-risk/trade'
import { beginImport } from './import/begin-import.ts'
import { keepImport } from './import/keep-import.ts'
import { receiveSlice } from './import/receive-slice.ts'
import type { TradeParts } from './import/trade-parts.ts'

/** Ours alone, for ever: the import is begun with it, so that it is kept once. */
const REQUEST = '7c3e0a5d-9a41-4f7b-8f0e-2d6b1c9e4a10'

/** Which ministry keeps the figures that the area opens on. */
const KEEPER: Recorder = { party: 'jp', subject: 'opening-register', name: 'Opening register' }

export interface OpenedTrade {
  /** Flows that stand, taken in now or at an earlier start. */
  readonly flows: number
  readonly left: Refusal | null
}

/**
 * Takes in what the partners bought in 2024 under the watched lines, through the same import as an official's file. Starting
 * again, or in several copies at once, takes nothing in twice: what another copy is at is left to it.
 */
export async function openTrade(parts: TradeParts): Promise<OpenedTrade> {
  const file = openingFile()
  const begun = await beginImport(parts, KEEPER, {
    requestId: REQUEST,
    file: { name: 'BACI_HS17_Y2024_V202601.csv', bytes: file.length, head: file.toString('base64') },
    title: {
      en: { text: 'BACI 2024, lines that matter for chips', state: 'source' },
      ja: { text: 'BACI 2024年（半導体関連品目の抜粋）', state: 'agreed' },
      ko: { text: 'BACI 2024년(반도체 관련 품목 발췌)', state: 'agreed' },
    },
    source: { name: BACI_2024.name, url: BACI_2024.url, accessedOn: BACI_2024.accessedOn },
    licence: BACI_2024.licence,
    release: '202601',
    nomenclature: 'HS17',
    year: 2024,
    remark: {
      en: {
        text: 'An extract: imports of Japan, the Republic of Korea and the United States alone, and only under some of the watched lines. Import a whole file for the others.',
        state: 'source',
      },
      ja: {
        text: '抜粋：日本・韓国・米国の輸入のみ、対象品目の一部のみ。他の品目は全体のファイルを取り込むこと。',
        state: 'agreed',
      },
      ko: {
        text: '발췌: 한국·미국·일본의 수입만, 대상 품목 일부만 포함. 다른 품목은 전체 파일을 가져올 것.',
        state: 'agreed',
      },
    },
    illustrative: false,
    audience: ['jp', 'kr', 'us'],
    tlp: 'CLEAR',
  })
  if (!begun.ok) return { flows: 0, left: begun.refusal }
  const { id, state, bytesRead } = begun.value
  if (state === 'kept' || state === 'cancelled') return { flows: begun.value.reading.kept, left: null }
  if (state === 'receiving') {
    const body = Readable.from([file.subarray(bytesRead)])
    const received = await receiveSlice(parts, KEEPER.party, { id, offset: bytesRead, isLast: true, body })
    if (!received.ok) return { flows: 0, left: received.refusal }
  }
  const kept = await keepImport(parts, KEEPER, id)
  return kept.ok ? { flows: kept.value.dataSet.rows.kept, left: null } : { flows: 0, left: kept.refusal }
}

/** The reference figures as a file in the layout of BACI. */
function openingFile(): Buffer {
  const lines = chipImports2024.flatMap(({ importer, line, from }) =>
    from.split(' ').map((flow) => {
      const [exporter, dollars] = flow.split('=')
      return [exporter, numberOfCountry(importer), line, dollars].join(',')
    }),
  )
  return Buffer.from(`i,j,cmd,value\n${lines.join('\n')}\n`)
}
