export interface FlowNode {
  readonly key: string
  readonly label: string
  readonly stage: string
}

export interface FlowLink {
  readonly from: string
  readonly to: string
  /** Null is unknown: drawn thin and dashed. */
  readonly value: number | null
}

export interface PlacedNode extends FlowNode {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly total: number
}

export interface PlacedLink extends FlowLink {
  readonly key: string
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
  readonly thickness: number
}

interface Size {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly nodeWidth: number
  readonly gap: number
}

const THIN = 3

/**
 * Places a flow by stage: columns in the given order, nodes by size from the top, links in the order of what they meet.
 * One scale for the whole drawing, so that thicknesses compare. Links to nodes that are not there are left out.
 */
export function flowLayout(
  stages: readonly string[],
  nodes: readonly FlowNode[],
  links: readonly FlowLink[],
  size: Size,
) {
  const known = new Set(nodes.filter(({ stage }) => stages.includes(stage)).map(({ key }) => key))
  const drawn = links.filter(({ from, to }) => known.has(from) && known.has(to))
  const sum = (key: string, end: 'from' | 'to') =>
    drawn.filter((link) => link[end] === key).reduce((total, { value }) => total + weight(value), 0)
  const totals = new Map([...known].map((key) => [key, Math.max(sum(key, 'from'), sum(key, 'to'))]))
  const columns = stages.map((stage) =>
    nodes
      .filter((node) => node.stage === stage)
      .toSorted((a, b) => (totals.get(b.key) ?? 0) - (totals.get(a.key) ?? 0)),
  )
  const scale = scaleOf(columns, totals, size)
  const placed = columns.flatMap((column, index) => {
    const x = stages.length < 2 ? 0 : (index * (size.width - size.nodeWidth)) / (stages.length - 1)
    let y = size.top
    return column.map((node): PlacedNode => {
      const height = Math.max(THIN, (totals.get(node.key) ?? 0) * scale)
      const here = { ...node, x, y, height, total: totals.get(node.key) ?? 0 }
      y += height + size.gap
      return here
    })
  })
  return { nodes: placed, links: placeLinks(drawn, placed, scale, size.nodeWidth) }
}

/** Far beyond any tonnage; keeps sums finite. */
const MOST = 1e15
const weight = (value: number | null) => (value !== null && value > 0 ? Math.min(value, MOST) : 0)

function scaleOf(columns: readonly FlowNode[][], totals: ReadonlyMap<string, number>, size: Size): number {
  const scales = columns.flatMap((column) => {
    const total = column.reduce((sum, { key }) => sum + (totals.get(key) ?? 0), 0)
    const room = size.height - size.top - size.gap * Math.max(0, column.length - 1)
    return total > 0 ? [Math.max(0, room) / total] : []
  })
  const scale = Math.min(...scales)
  return Number.isFinite(scale) ? scale : 0
}

/** The middle of the next free part of a node's side; what follows begins after it. */
function take(at: Map<string, number>, key: string, thickness: number): number {
  const start = at.get(key) ?? 0
  at.set(key, start + thickness)
  return start + thickness / 2
}

function placeLinks(
  links: readonly FlowLink[],
  nodes: readonly PlacedNode[],
  scale: number,
  nodeWidth: number,
) {
  const by = new Map(nodes.map((node) => [node.key, node]))
  const y = (key: string) => by.get(key)?.y ?? 0
  const left = new Map(nodes.map((node) => [node.key, node.y]))
  const entered = new Map(left)
  const thick = ({ value }: FlowLink) => Math.max(value === null ? THIN : 1, weight(value) * scale)
  const leaving = links.toSorted((a, b) => y(a.from) - y(b.from) || y(a.to) - y(b.to))
  const starts = new Map(leaving.map((link) => [link, take(left, link.from, thick(link))]))
  const arriving = links.toSorted((a, b) => y(a.to) - y(b.to) || y(a.from) - y(b.from))
  const ends = new Map(arriving.map((link) => [link, take(entered, link.to, thick(link))]))
  return links.map((link): PlacedLink => ({
    ...link,
    key: `${link.from} ${link.to}`,
    x0: (by.get(link.from)?.x ?? 0) + nodeWidth,
    x1: by.get(link.to)?.x ?? 0,
    y0: starts.get(link) ?? 0,
    y1: ends.get(link) ?? 0,
    thickness: thick(link),
  }))
}
