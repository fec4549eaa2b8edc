import type { Peg } from '../../domain/rates/published-table'

/**
 * Held by their central banks at one rate for decades, and bought at it. Not here: Turkmenistan's manat, where a
 * dollar at the official 3.5 is rationed and costs several times more on the street; its rate is unknown.
 */
export const pegs: Peg[] = [
  { currency: 'SAR', anchor: 'USD', units: '3.75' },
  { currency: 'QAR', anchor: 'USD', units: '3.64' },
  { currency: 'OMR', anchor: 'USD', units: '0.3845' },
  { currency: 'BHD', anchor: 'USD', units: '0.376' },
  { currency: 'JOD', anchor: 'USD', units: '0.709' },
  { currency: 'XOF', anchor: 'EUR', units: '655.957' },
  { currency: 'XAF', anchor: 'EUR', units: '655.957' },
]
