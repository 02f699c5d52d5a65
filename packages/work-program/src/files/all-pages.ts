import { decided, type Decision } from '@trilateral/contracts'
import { MOST_FILE_ROWS } from '@trilateral/files'
import { refuse } from '../rules/refusals.ts'

interface Part<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** Every item of a list, page after page; refused where a file would be longer than anybody can use. */
export async function allPages<Item>(
  page: (after: string | undefined) => Promise<Part<Item>>,
): Promise<Decision<readonly Item[]>> {
  const items: Item[] = []
  let after: string | undefined
  do {
    const found = await page(after)
    items.push(...found.items)
    if (items.length > MOST_FILE_ROWS) return refuse('view-too-long', undefined, { most: MOST_FILE_ROWS })
    after = found.next ?? undefined
  } while (after !== undefined)
  return decided(items)
}
