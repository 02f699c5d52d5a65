import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'

/** Before the page is laid out, and on paper, the drawing is made for this width and scaled. */
const FIRST_WIDTH = 640

interface Props {
  readonly labelledBy: string
  readonly height: (width: number) => number
  readonly children: (width: number) => ReactNode
}

/** The drawing of a chart, made for the width that there is: letters keep their size on a phone. */
export function Plot({ labelledBy, height, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(FIRST_WIDTH)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => setWidth(Math.max(220, Math.floor(element.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const tall = height(width)
  return (
    <div ref={box} className="plot">
      <svg role="img" aria-labelledby={labelledBy} viewBox={`0 0 ${width} ${tall}`} width="100%">
        {children(width)}
      </svg>
    </div>
  )
}
