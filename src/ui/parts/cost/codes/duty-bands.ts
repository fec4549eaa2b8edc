import type { DecimalText } from '../../../../domain/money'

/** The steps in which a tariff we do not carry is built: what a buyer is most likely to find when looking it up. */
const NIGERIA: DecimalText[] = ['0', '5', '10', '20', '35']
const EURASIAN_UNION: DecimalText[] = ['0', '5', '10', '15']

const BANDS: Record<string, DecimalText[]> = {
  NG: NIGERIA,
  KZ: EURASIAN_UNION,
  KG: EURASIAN_UNION,
  RU: EURASIAN_UNION,
  BY: EURASIAN_UNION,
  AM: EURASIAN_UNION,
}

/** Percent, lowest first; empty where duties come in no such steps. */
export const bandsOf = (country: string): DecimalText[] => BANDS[country] ?? []
