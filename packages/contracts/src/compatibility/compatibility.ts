import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { check_compat, initSync } from 'jsoncompat'
import type { Compatibility } from './directions.ts'
import { meaningOf, type JsonSchema } from './json-schema.ts'
import { whatJsoncompatMisses } from './missed-breaks.ts'

const require = createRequire(import.meta.url)
initSync({ module: readFileSync(require.resolve('jsoncompat').replace(/\.js$/, '_bg.wasm')) })

/**
 * Judges a change of schema. Where it cannot tell (two patterns, for one), it says incompatible: a new version too many
 * costs an upcast, one too few stops a partner's reader.
 *
 * jsoncompat 0.4.2 was wrong on 6 of our 41 kinds of change; {@link whatJsoncompatMisses} puts them right.
 */
export function judgeChange(before: JsonSchema, after: JsonSchema): Compatibility {
  const missed = whatJsoncompatMisses(before, after)
  const earlier = JSON.stringify(meaningOf(before))
  const later = JSON.stringify(meaningOf(after))
  return {
    backward: missed.backward && understands(earlier, later, 'deserializer'),
    forward: missed.forward && understands(earlier, later, 'serializer'),
  }
}

function understands(earlier: string, later: string, role: 'serializer' | 'deserializer'): boolean {
  if (earlier === later) return true
  try {
    return check_compat(earlier, later, role)
  } catch {
    // It throws for a schema that it cannot analyse.
    return false
  }
}
