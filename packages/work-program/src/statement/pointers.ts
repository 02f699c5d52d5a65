import type { SectionCode } from './section.ts'

/** A sentence that a commitment or principle points to, and the hash by which an imported text is known to hold it. */
export interface Pointer {
  readonly section: SectionCode
  readonly sentence: number
  /** As `sentences` takes it: SHA-256 of the sentence without white space and dashes. */
  readonly sha256: string
}

/** Every sentence that is pointed to, once, in the order of the statement. The five principles stand in the preamble's fourth. */
export const POINTERS: readonly Pointer[] = [
  {
    section: 'preamble',
    sentence: 4,
    sha256: 'df3aaf627d5ff3e65bb22bba5f7d875c847957e68a479032d641c15e72270f8e',
  },
  {
    section: 'preamble',
    sentence: 5,
    sha256: '819a1b395696017ea483056c17faffa692dc6d17a5163bf50974e0112e15a416',
  },
  {
    section: 'preamble',
    sentence: 6,
    sha256: '6241a30dca045e2f6ba7279686282d51e372803af1b411398ae939032f3bf143',
  },
  {
    section: 'preamble',
    sentence: 8,
    sha256: '6f78a0326387a73125431ad74056c4863b3d93fa8daa6b5ee3c9bf82da7a6f46',
  },
  {
    section: 'semiconductors',
    sentence: 2,
    sha256: '037f50745f49b1cd126e7683262366039d4405c7f3e88ff1ac73193aa2c180f0',
  },
  {
    section: 'clean-energy',
    sentence: 1,
    sha256: '95cb211b974079984719d983494c65bd4ad3b7da2887d1bcd412b820563eff21',
  },
  {
    section: 'clean-energy',
    sentence: 3,
    sha256: 'ec78ae2ccce66be722d554a2f79f784c5ca56342eda0b95645cf5f8557ce43b1',
  },
  {
    section: 'critical-minerals',
    sentence: 1,
    sha256: '6b0b85e1b0df86b5378596c642c2548301baeef13f8245d7a7052565970b5a72',
  },
  {
    section: 'critical-minerals',
    sentence: 2,
    sha256: '96f0b56834212ae0451fe728aed6228fb449cc23663c1f86748632f9ba6cbc17',
  },
  {
    section: 'critical-minerals',
    sentence: 3,
    sha256: '216120be82a5973380d5b48f35cc17871fcd1207010ae7fff522f44fc7cb0125',
  },
  {
    section: 'export-controls',
    sentence: 3,
    sha256: 'fa485fa8874ee8c6f8e656cc98fec87b0b34515733d94c98ce357b34c66b0f25',
  },
  {
    section: 'export-controls',
    sentence: 6,
    sha256: '5323396d8d5aece3b18241c70b28b5955dd1501af681b3a1c972e87e34e77b86',
  },
  { section: 'ai', sentence: 1, sha256: 'f7580aa15fb6098516f314c026acc4f1e169cf37699210cb24e89b04d2553181' },
  { section: 'ai', sentence: 2, sha256: '6ce206515a80f8aee71ce9c5b1644111b97e0badfa72d2972d7cdb292f45c664' },
  {
    section: 'standards',
    sentence: 2,
    sha256: '32bb95573b1ee2c888e35f51971ea28c92799ff383bc57860d7cfce7865662bf',
  },
  {
    section: 'ipef',
    sentence: 2,
    sha256: 'e9c5d0fb35ce90dad30e74e084e420d0c74b8909a4223f79f090c94ec6156985',
  },
  {
    section: 'ipef',
    sentence: 4,
    sha256: '069f7d334897147338a0c2d4fa1ae8512a805e59606c4fbf7d5dae7da986696b',
  },
  {
    section: 'next-steps',
    sentence: 1,
    sha256: 'f7dd2e5687d0bf2cfc19eca34b533e6a28f2381b2265aafea43e59d63eb0ecc1',
  },
  {
    section: 'next-steps',
    sentence: 2,
    sha256: '88e59142230da8f22c1d42aa74989eca9491d0b20f34976940543300ceec9cee',
  },
]

/**
 * Where in its sentence a commitment or principle stands, by code: from the first letter up to the one after the last,
 * counted from 0 as hashed, that is without white space and dashes. A code that is missing has the whole sentence.
 */
export const CLAUSE_SPANS: Readonly<Record<string, readonly [from: number, until: number]>> = {
  'preamble-1': [39, 154],
  'preamble-2': [158, 307],
  'preamble-3': [17, 76],
  'preamble-4': [77, 185],
  'preamble-5': [186, 297],
  'preamble-6': [298, 371],
  'preamble-7': [372, 541],
  'preamble-8': [21, 197],
  'preamble-9': [74, 320],
  'semiconductors-1': [70, 113],
  'clean-energy-1': [101, 184],
  'clean-energy-2': [15, 201],
  'clean-energy-3': [205, 379],
  'critical-minerals-2': [0, 161],
  'critical-minerals-3': [165, 226],
  'critical-minerals-4': [183, 285],
  'export-controls-1': [95, 313],
  'export-controls-2': [21, 74],
  'export-controls-3': [75, 103],
  'export-controls-4': [107, 154],
  'ai-2': [82, 171],
  'next-steps-2': [13, 56],
  'next-steps-3': [59, 151],
  'principle-1': [222, 234],
  'principle-2': [235, 250],
  'principle-3': [251, 259],
  'principle-4': [260, 274],
  'principle-5': [278, 307],
}
