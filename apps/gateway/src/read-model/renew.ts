import { modelsOf } from './models.ts'
import { rebuild, type RebuildOptions } from './rebuild.ts'
import { revision } from './tables.ts'

/**
 * Replaces a live read model that another release made, whose tables are not those that this one reads and fills. To be done
 * before anything is answered or applied; at the first start of a release only.
 * @returns whether there was one to replace.
 */
export async function renewLiveModel(options: RebuildOptions): Promise<boolean> {
  const live = (await modelsOf(options.pool)).find(({ status }) => status === 'live')
  if (!live || live.revision === revision()) return false
  options.logger.info(
    { model: live.number },
    'The live read model is of another release: building one of this',
  )
  await rebuild({ ...options, handOverWithin: 0 })
  return true
}
