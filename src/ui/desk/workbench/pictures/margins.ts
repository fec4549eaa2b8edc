/** Room around a chart, in px; a chart's own axes run from the left whatever the language. */
export const MARGINS = {
  bars: { top: 18, right: 4, bottom: 0, left: 4 },
  causes: { top: 4, right: 16, bottom: 0, left: 4 },
  curve: { top: 10, right: 16, bottom: 4, left: 8 },
}
