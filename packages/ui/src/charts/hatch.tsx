/** The fill of what is not known. Each drawing has its own: ids are the page's. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="plot-hatch-ground" width="7" height="7" />
        <rect className="plot-hatch-line" width="2" height="7" />
      </pattern>
    </defs>
  )
}
