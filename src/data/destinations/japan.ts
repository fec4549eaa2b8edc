import type { Charge, RulePack } from '../../domain/landed-cost/rule-pack'
import { CHECKED, CIF, exactly, official, ordinaryDuty, recalled } from './layers'

const JAPAN = official('Japan Customs FAQ 1111: rates and small-value exemption', '2026-11-22')
const JAPAN_ROUNDING = recalled('Japan: amounts cut to 1,000 and 100 yen')

const cut = (to: string) => ({ to, way: 'down' as const })
const SMALL_JP = { of: ['customs-value'], upTo: { amount: '10000', currency: 'JPY' } }

const japaneseTax = (id: string, percent: string, of: string[], base?: ReturnType<typeof cut>): Charge => ({
  id: `tax/${id}`,
  assumption: `layer/${id}`,
  rate: { is: 'percent', span: exactly(percent) },
  of,
  ...(base ? { baseRound: base } : {}),
  round: cut('100'),
  unless: [{ when: SMALL_JP }],
  recoverable: true,
  evidence: JAPAN,
})

export const japan: RulePack[] = [
  {
    id: 'jp-2019-10',
    countries: ['JP'],
    currency: 'JPY',
    validFrom: '2019-10-01',
    checkedOn: CHECKED,
    basis: 'cif',
    customsValue: CIF,
    tariff: { is: 'none' },
    charges: [
      {
        ...ordinaryDuty(JAPAN_ROUNDING),
        baseRound: cut('1000'),
        round: cut('100'),
        unless: [{ when: SMALL_JP }],
      },
      japaneseTax('jp-national', '7.8', ['customs-value', 'duty/mfn'], cut('1000')),
      // The local part is 22/78 of the national one.
      japaneseTax('jp-local', '28.205128205128205128', ['tax/jp-national']),
    ],
    notes: ['jp-small-exceptions', 'duty-to-enter'],
    evidence: JAPAN,
  },
]
