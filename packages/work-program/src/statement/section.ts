import { z } from 'zod'
import type { Language } from '@trilateral/contracts'

/** The parts of the statement, in its own order. */
export const SECTION_CODES = [
  'preamble',
  'semiconductors',
  'clean-energy',
  'critical-minerals',
  'export-controls',
  'ai',
  'cybersecurity',
  'standards',
  'ipef',
  'next-steps',
] as const

export const sectionCodeSchema = z.enum(SECTION_CODES)
export type SectionCode = z.infer<typeof sectionCodeSchema>

/** The work areas that can follow a part of the statement up; registered or yet to come. */
export const FOLLOW_UP_AREAS = [
  'semiconductors',
  'clean-energy',
  'critical-minerals',
  'export-controls',
  'ai-standards',
  'ipef',
] as const

export const followUpAreaSchema = z.enum(FOLLOW_UP_AREAS)
export type FollowUpArea = z.infer<typeof followUpAreaSchema>

/**
 * Which work area follows something up; null: the secretariat, for all areas together. The statement assigns nothing to
 * anyone: the platform does, and says so wherever this is shown.
 */
export interface FollowUp {
  readonly area: FollowUpArea | null
  readonly assignedBy: 'platform'
}

export const followedUpBy = (area: FollowUpArea | null): FollowUp => ({ area, assignedBy: 'platform' })

export interface StatementSection {
  readonly code: SectionCode
  readonly name: Readonly<Record<Language, string>>
  readonly followUp: FollowUp
}

const section = (
  code: SectionCode,
  area: FollowUpArea | null,
  en: string,
  ja: string,
  ko: string,
): StatementSection => ({ code, name: { en, ja, ko }, followUp: followedUpBy(area) })

/** The ten parts of the statement, in its own order. */
export const SECTIONS: readonly StatementSection[] = [
  section('preamble', null, 'Preamble', '前文', '전문'),
  section('semiconductors', 'semiconductors', 'Semiconductors', '半導体', '반도체'),
  section('clean-energy', 'clean-energy', 'Clean energy', 'クリーンエネルギー', '청정에너지'),
  section('critical-minerals', 'critical-minerals', 'Critical minerals', '重要鉱物', '핵심광물'),
  section('export-controls', 'export-controls', 'Export controls', '輸出管理', '수출통제'),
  section('ai', 'ai-standards', 'AI', 'AI', 'AI'),
  section('cybersecurity', 'ai-standards', 'Cybersecurity', 'サイバーセキュリティ', '사이버보안'),
  section('standards', 'ai-standards', 'Standards', '標準', '표준'),
  section('ipef', 'ipef', 'IPEF', 'IPEF', 'IPEF'),
  section('next-steps', null, 'Next steps', '今後の取組', '향후 조치'),
]
