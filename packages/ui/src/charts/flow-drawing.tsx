import { fitText } from './fit-text.ts'
import { flowLayout, type FlowLink, type FlowNode } from './flow-layout.ts'
import { Plot } from './plot.tsx'

const HEAD = 26
const GAP = 26
const NODE = 12
const LABEL = 13

interface Props {
  readonly labelledBy: string
  readonly stages: readonly { readonly key: string; readonly label: string }[]
  readonly nodes: readonly FlowNode[]
  readonly links: readonly FlowLink[]
  /** Writes an amount. Undefined: there are none, and no link is told apart by one. */
  readonly write: ((value: number | null) => string) | undefined
}

export function FlowDrawing({ labelledBy, stages, nodes, links, write }: Props) {
  const most = Math.max(1, ...stages.map(({ key }) => nodes.filter(({ stage }) => stage === key).length))
  // Without amounts every node is as thin as can be.
  const height = HEAD + 18 + (write ? Math.max(200, most * 52) : most * (GAP + 4))
  const order = stages.map(({ key }) => key)
  return (
    <Plot labelledBy={labelledBy} height={() => height}>
      {(width) => {
        const size = { width, height: height - 6, top: HEAD + 18, nodeWidth: NODE, gap: GAP }
        const flow = flowLayout(order, nodes, links, size)
        // The last two columns' labels run towards each other.
        const room = (stage: string) =>
          order.indexOf(stage) < stages.length - 2
            ? width / Math.max(1, stages.length) - 8
            : width / Math.max(1, 2 * (stages.length - 1)) - 8
        return (
          <>
            {stages.map(({ key, label }, index) => (
              <text key={key} className="plot-stage" y="15" {...placed(index, stages.length, width)}>
                {fitText(label, room(key), LABEL)}
              </text>
            ))}
            {flow.links.map((link) => (
              <path
                key={link.key}
                className="plot-flow"
                data-unknown={write && link.value === null ? '' : undefined}
                d={`M${link.x0} ${link.y0}C${(link.x0 + link.x1) / 2} ${link.y0} ${(link.x0 + link.x1) / 2} ${link.y1} ${link.x1} ${link.y1}`}
                strokeWidth={link.thickness}
              />
            ))}
            {flow.nodes.map((node) => {
              const last = order.indexOf(node.stage) === stages.length - 1 && stages.length > 1
              return (
                <g key={node.key}>
                  <rect className="plot-node" x={node.x} y={node.y} width={NODE} height={node.height} />
                  <text
                    className="plot-node-label"
                    x={last ? node.x + NODE : node.x}
                    y={node.y - 6}
                    textAnchor={last ? 'end' : 'start'}
                  >
                    {fitText(
                      write ? `${node.label} ${write(node.total > 0 ? node.total : null)}` : node.label,
                      room(node.stage),
                      LABEL,
                    )}
                  </text>
                </g>
              )
            })}
          </>
        )
      }}
    </Plot>
  )
}

/** The first stage's name begins at the left edge, the last one's ends at the right one. */
function placed(index: number, count: number, width: number) {
  if (index === 0) return { x: 0, textAnchor: 'start' as const }
  if (index === count - 1) return { x: width, textAnchor: 'end' as const }
  return { x: (index * (width - NODE)) / (count - 1), textAnchor: 'start' as const }
}
