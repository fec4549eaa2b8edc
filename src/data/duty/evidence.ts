import type { TariffTable } from '../../domain/goods-code/goods-code'
import type { Evidence } from '../../domain/landed-cost/estimate'

const ogl =
  'uktrade/global-uk-tariff, January 2021. Contains public sector information licensed under the Open Government Licence v3.0.'

/** Who says so, and since when, of each table in `public/duty`. */
export const dutyEvidence: Record<TariffTable, Evidence> = {
  us: {
    basis: 'official',
    source:
      'USITC HTS 2025 basic edition (general rates); USTR China lists and Proclamation 11021 metal annexes as kept by The Budget Lab at Yale, tariff-rate-tracker (MIT), May 2026; U.S. note 52(b) exemptions, chapters 30–97',
    asOf: '2026-07-24',
  },
  eu: { basis: 'official', source: `EU common customs tariff as in ${ogl}`, asOf: '2021-01-27' },
  uk: { basis: 'official', source: `UK Global Tariff as in ${ogl}`, asOf: '2021-01-27' },
}
