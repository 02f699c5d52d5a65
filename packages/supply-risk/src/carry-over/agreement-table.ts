import type { Agreement } from '../reference/agreement.ts'

/** The agreement as the README shows it. */
export const agreementTable = ({ cases }: Agreement): string =>
  [
    '| Material | Stage | Published | Recomputed | Difference |',
    '| --- | --- | ---: | ---: | ---: |',
    ...cases.map(({ material, stage, published, recomputed, difference }) => {
      const far = Math.abs(difference) > 0.05 ? ' \\*' : ''
      return `| ${material} | ${stage} | ${published.toFixed(1)} | ${recomputed.toFixed(3)} | ${difference.toFixed(3)}${far} |`
    }),
  ].join('\n')
