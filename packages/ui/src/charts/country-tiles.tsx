import { fitText } from './fit-text.ts'
import { Hatch } from './hatch.tsx'

const LEAST = 104
const MOST = 136
const TALL = 76
const GAP = 6
const HEAD = 22

export interface TileGroup {
  readonly key: string
  readonly label: string
  readonly tiles: readonly {
    readonly country: string
    readonly name: string
    readonly level: number | null
    readonly text: string
  }[]
}

const perRow = (width: number) => Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)))

const tileWidth = (width: number) =>
  Math.min(MOST, Math.floor((width - GAP * (perRow(width) - 1)) / perRow(width)))

const groupHeight = ({ tiles }: TileGroup, width: number) =>
  HEAD + Math.ceil(tiles.length / perRow(width)) * (TALL + GAP) + GAP

export const countryTilesHeight = (groups: readonly TileGroup[], width: number) =>
  groups.reduce((sum, group) => sum + groupHeight(group, width), 0)

interface Props {
  readonly groups: readonly TileGroup[]
  readonly width: number
  readonly hatch: string
}

export function CountryTiles({ groups, width, hatch }: Props) {
  const across = perRow(width)
  const wide = tileWidth(width)
  return (
    <>
      <Hatch id={hatch} />
      {groups.map((group, index) => {
        const top = countryTilesHeight(groups.slice(0, index), width)
        return (
          <g key={group.key}>
            <text className="plot-stage" x="0" y={top + 15}>
              {group.label}
            </text>
            {group.tiles.map(({ country, name, level, text }, place) => {
              const x = (place % across) * (wide + GAP)
              const y = top + HEAD + Math.floor(place / across) * (TALL + GAP)
              return (
                <g
                  key={country}
                  className="plot-tile"
                  data-level={level ?? 'unknown'}
                  transform={`translate(${x} ${y})`}
                >
                  <rect width={wide} height={TALL} {...(level === null ? { fill: `url(#${hatch})` } : {})} />
                  <text className="plot-tile-code" x="8" y="24">
                    {country}
                  </text>
                  <text className="plot-tile-name" x="8" y="43">
                    {fitText(name, wide - 14, 12)}
                  </text>
                  <text className="plot-tile-value" x="8" y="64">
                    {text}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </>
  )
}
