const SVG = 'http://www.w3.org/2000/svg'

/** A parcel that has landed: an open box on a line, drawn so that it reads at 18 px. */
const STROKES = ['M5 9.5 12 6l7 3.5v6L12 19l-7-3.5z', 'M5 9.5l7 3.5 7-3.5', 'M12 13v6', 'M3 22h18']

export const badgeMark = (page: Document): SVGElement => {
  const svg = page.createElementNS(SVG, 'svg')
  const look = { class: 'mark', viewBox: '0 0 24 24', fill: 'none', 'aria-hidden': 'true' }
  const pen = {
    stroke: '#0e8a8f',
    'stroke-width': '2',
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  }
  for (const [name, value] of Object.entries({ ...look, ...pen })) svg.setAttribute(name, value)
  for (const stroke of STROKES) {
    const path = page.createElementNS(SVG, 'path')
    path.setAttribute('d', stroke)
    svg.append(path)
  }
  return svg
}
