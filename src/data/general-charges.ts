import type { GeneralCharge } from '../domain/landed-cost/packs'
import { market, official, recalled } from './destinations/layers'

const span = (low: string, likely: string, high: string) => ({ low, likely, high })

/** Charges that hardly depend on the country; each is replaced by the buyer's own. */
export const generalCharges: GeneralCharge[] = [
  {
    id: 'agent',
    // 8 % of a thousand dollars, 5 % of ten thousand, 3 % of fifty thousand; the World Pay guide says 1–3 %.
    steps: [
      { upToYuan: '7100', span: span('1', '8', '10') },
      { upToYuan: '71000', span: span('1', '5', '10') },
      { upToYuan: '355000', span: span('1', '3', '10') },
      { span: span('1', '3', '10') },
    ],
    slides: true,
    evidence: market(
      'Agents’ price pages (Dongsourcing, chineseyiwu, chinabuyagency) and the WorldFirst 1688 guide',
      '2026-11-22',
    ),
  },
  {
    id: 'payment-fee',
    steps: [{ span: span('0.2', '0.4', '0.4') }],
    evidence: official('WorldFirst World Pay FAQ: 0.4 % standard, from 0.2 %', '2026-02-28'),
  },
  {
    id: 'insurance',
    // A courier answers for a declared value itself; a policy of its own is not the rule for parcels.
    modes: ['air', 'sea', 'rail', 'truck'],
    steps: [{ span: span('0.1', '0.35', '0.6') }],
    evidence: market('Cargo insurance of general goods, 0.1–0.6 % of 110 % of CIF', '2026-11-22'),
  },
  {
    id: 'insurance-minimum',
    currency: 'USD',
    modes: ['air', 'sea', 'rail', 'truck'],
    steps: [{ span: span('20', '25', '50') }],
    evidence: market('Usual minimum premiums', '2026-11-22'),
  },
  {
    id: 'destination-handling',
    currency: 'USD',
    modes: ['sea'],
    load: 'lcl',
    steps: [{ span: span('60', '100', '150') }],
    perWm: span('40', '80', '120'),
    evidence: recalled(
      'LCL charges at the port of arrival: 40–120 dollars a W/M and 60–150 a bill of lading',
    ),
  },
  {
    id: 'destination-handling',
    currency: 'USD',
    modes: ['sea'],
    load: 'fcl',
    steps: [{ span: span('60', '100', '150') }],
    perContainer: span('150', '350', '900'),
    evidence: recalled(
      'Port charges of a full container: terminal handling 150–900 dollars by port, and 60–150 a bill of lading; storage and demurrage come on top',
    ),
  },
]
