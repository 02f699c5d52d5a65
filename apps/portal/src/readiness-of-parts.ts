import type { Health } from '@trilateral/service'
import { z } from 'zod'

/** Milliseconds for one part's answer: less than a check may take, so that its own reason is told. */
const DEADLINE = 1500

const readinessSchema = z.object({
  status: z.string(),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string().optional() })).default([]),
})

/**
 * Makes the portal ready only when every part that was started is. A part that is degraded is named with what it lacks:
 * who opens the portal then would miss something.
 */
export function checkParts(health: Health, readyUrls: Readonly<Record<string, string>>): void {
  for (const [name, url] of Object.entries(readyUrls))
    health.check(name, { required: true }, async () => {
      const answer = await fetch(url, { signal: AbortSignal.timeout(DEADLINE), redirect: 'error' })
      const read = readinessSchema.safeParse(await answer.json().catch(() => undefined))
      if (!read.success) throw new Error(`answers ${answer.status} without saying how it is`)
      const { status, checks } = read.data
      if (status === 'ready' && answer.status === 200) return
      const failing = checks
        .filter(({ ok }) => !ok)
        .map((check) => `${check.name}: ${check.detail ?? 'fails'}`)
      throw new Error([status, ...failing].join('; '))
    })
}
