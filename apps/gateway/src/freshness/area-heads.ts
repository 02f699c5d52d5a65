import type { PartyPools } from '@trilateral/service'
import type { AreaHeads } from '../portfolio/keep-portfolios.ts'

/** When each area last told a party something. */
export const areaHeads = (pools: PartyPools): AreaHeads => ({
  async of(party) {
    const { rows } = await pools[party].query<{ area: string; time: Date }>({
      name: 'area-heads',
      text: 'SELECT area, time FROM live.area_head',
    })
    return new Map(rows.map(({ area, time }) => [area, time.toISOString()]))
  },
})
