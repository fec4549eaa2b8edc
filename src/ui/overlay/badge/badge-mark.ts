const SVG = 'http://www.w3.org/2000/svg'

/** The hull on its way to a coast, as in `parts/logo.tsx`, in plain DOM so that it weighs nothing. */
const SHAPES: [tag: string, look: Record<string, string>][] = [
  ['rect', { width: '48', height: '48', rx: '12', fill: '#0b5f66' }],
  ['path', { d: 'M25 9v17h11C35 18 31 12 25 9z', fill: '#fff' }],
  ['path', { d: 'M22 14v12h-9c1-5 4-9.5 9-12z', fill: '#7fd6cf' }],
  ['path', { d: 'M9 29h30l-4 6H13z', fill: '#fff' }],
]

const drawn = (page: Document, tag: string, look: Record<string, string>): Element => {
  const element = page.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(look)) element.setAttribute(name, value)
  return element
}

export const badgeMark = (page: Document): Element => {
  const svg = drawn(page, 'svg', { class: 'mark', viewBox: '0 0 48 48', 'aria-hidden': 'true' })
  svg.append(...SHAPES.map(([tag, look]) => drawn(page, tag, look)))
  return svg
}
