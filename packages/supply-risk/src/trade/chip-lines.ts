import type { Language } from '@trilateral/contracts'
import type { ChipStage } from '@trilateral/contracts/semiconductors'

/** A line of the Harmonized System that chip making depends on. */
export interface ChipLine {
  /** Six digits of the HS. */
  readonly line: string
  /** Where on the map its goods are used or made. */
  readonly stage: ChipStage
  /** What it holds, in our own short words. */
  readonly names: Readonly<Record<Language, string>>
}

/** The nomenclature that the lines and their names follow. */
export const CHIP_LINES_SOURCE = {
  name: 'World Customs Organization, Harmonized System, 2017 edition',
  url: 'https://www.wcoomd.org/en/topics/nomenclature/instrument-and-tools/hs-nomenclature-2017-edition.aspx',
  accessedOn: '2026-11-29',
} as const

/** Whose suppliers the work program watches. */
export const WATCHED_IMPORTERS = ['JP', 'KR', 'US'] as const

/**
 * The lines whose supply is watched. None of them is gallium or germanium: the HS has no line for either, and 8112.92 holds five
 * metals (`SHARED_HEADINGS`).
 */
export const CHIP_LINES: readonly ChipLine[] = [
  at(
    'materials',
    '252922',
    'Fluorspar, over 97% calcium fluoride',
    'ほたる石（ふっ化カルシウム97%超）',
    '형석(불화칼슘 97% 초과)',
  ),
  at(
    'materials',
    '280429',
    'Rare gases other than argon (neon, krypton, xenon, helium)',
    'アルゴン以外の希ガス（ネオン、クリプトン、キセノン、ヘリウム）',
    '아르곤 외 희가스(네온, 크립톤, 제논, 헬륨)',
  ),
  at('materials', '280461', 'Silicon, 99.99% or purer', 'けい素（純度99.99%以上）', '규소(순도 99.99% 이상)'),
  at('materials', '280469', 'Silicon, below 99.99%', 'けい素（純度99.99%未満）', '규소(순도 99.99% 미만)'),
  at('materials', '280470', 'Phosphorus', 'りん', '인'),
  at('materials', '280480', 'Arsenic', 'ひ素', '비소'),
  at('materials', '281111', 'Hydrogen fluoride', 'ふっ化水素', '불화수소'),
  at(
    'materials',
    '370790',
    'Chemicals for photographic use, photoresists among them',
    '写真用化学調製品（フォトレジストを含む）',
    '사진용 화학조제품(포토레지스트 포함)',
  ),
  at('materials', '810194', 'Unwrought tungsten', 'タングステンの塊', '텅스텐 괴'),
  at('materials', '810320', 'Unwrought tantalum; powders', 'タンタルの塊・粉', '탄탈럼 괴·분말'),
  at(
    'wafers',
    '381800',
    'Doped wafers and discs for electronics',
    '電子工業用ドープ処理ウェハー・円板',
    '전자공업용 도핑 웨이퍼·디스크',
  ),
  at(
    'equipment',
    '848610',
    'Machines for making boules and wafers',
    'ボール・ウェハー製造用機器',
    '잉곳·웨이퍼 제조용 기계',
  ),
  at(
    'equipment',
    '848620',
    'Machines for making semiconductor devices and integrated circuits',
    '半導体デバイス・集積回路製造用機器',
    '반도체 소자·집적회로 제조용 기계',
  ),
  at(
    'equipment',
    '848640',
    'Machines for masks, assembly and wafer handling',
    'マスク製造・組立て・ウェハー搬送用機器',
    '마스크 제조·조립·웨이퍼 이송용 기계',
  ),
  at(
    'equipment',
    '848690',
    'Parts and accessories of these machines',
    '上記機器の部分品・附属品',
    '위 기계의 부분품·부속품',
  ),
  at(
    'equipment',
    '903082',
    'Instruments for measuring or checking wafers and devices',
    'ウェハー・デバイスの測定・検査用機器',
    '웨이퍼·소자 측정·검사 기기',
  ),
  at(
    'front-end',
    '854110',
    'Diodes, other than photosensitive or light-emitting',
    'ダイオード（光電性・発光を除く）',
    '다이오드(감광성·발광 제외)',
  ),
  at('front-end', '854121', 'Transistors below 1 W', 'トランジスター（1W未満）', '트랜지스터(1W 미만)'),
  at('front-end', '854129', 'Other transistors', 'その他のトランジスター', '그 밖의 트랜지스터'),
  at(
    'front-end',
    '854130',
    'Thyristors, diacs and triacs',
    'サイリスター・ダイアック・トライアック',
    '사이리스터·다이액·트라이액',
  ),
  at(
    'front-end',
    '854190',
    'Parts of semiconductor devices',
    '半導体デバイスの部分品',
    '반도체 소자의 부분품',
  ),
  at(
    'front-end',
    '854231',
    'Processors and controllers',
    'プロセッサー・コントローラー',
    '프로세서·컨트롤러',
  ),
  at('front-end', '854232', 'Memories', '記憶素子', '메모리'),
  at('front-end', '854233', 'Amplifiers', '増幅器', '증폭기'),
  at('front-end', '854239', 'Other integrated circuits', 'その他の集積回路', '그 밖의 집적회로'),
  at(
    'assembly-test-packaging',
    '854290',
    'Parts of integrated circuits',
    '集積回路の部分品',
    '집적회로의 부분품',
  ),
]

function at(stage: ChipStage, line: string, en: string, ja: string, ko: string): ChipLine {
  return { line, stage, names: { en, ja, ko } }
}
