/**
 * Which field of the report proves each expected output of an example. `line:` the likely amount of that line;
 * `no-line:` there is none, so that its amount is nothing; `total:`, `after-tax:`, `low:`, `high:` of a total;
 * `sum:` of several lines; `base:` and `step:` what rates were applied to; `base-of:` the base of that line; `rate-of:` its rate; `ship:` of
 * the shipment; `corner:` the worst case.
 */
type Proofs = Record<string, string>

const AMERICAN: Proofs = {
  enteredValueUSD: 'base:customsValue',
  goodsUSD: 'line:goods',
  domesticFreightUSD: 'line:domestic-freight',
  agentFeeUSD: 'line:agent',
  inspectionUSD: 'line:inspection',
  paymentFeeUSD: 'line:payment-fee',
  originChargesUSD: 'line:origin-handling',
  freightUSD: 'line:main-freight',
  insuranceUSD: 'line:insurance',
  mfnUSD: 'line:duty/mfn',
  mpfUSD: 'line:fee/us-mpf',
  hmfUSD: 'line:fee/us-hmf',
  brokerageUSD: 'line:clearance',
  destinationHandlingUSD: 'line:destination-handling',
  lastMileUSD: 'line:delivery',
  totalUSD: 'total:cash',
  perUnitUSD: 'total:perUnit',
}
const LABOUR: Proofs = { forcedLabor301USD: 'line:duty/us-forced-labour' }

const EUROPEAN: Proofs = {
  customsValue: 'base:customsValue',
  vatBase: 'base:taxBase',
  goods: 'line:goods',
  domesticFreight: 'line:domestic-freight',
  agentFee: 'line:agent',
  inspection: 'line:inspection',
  paymentFee: 'line:payment-fee',
  freight: 'line:main-freight',
  insurance: 'line:insurance',
  duty: 'line:duty/mfn',
  importVat: 'line:tax/vat',
  fees: 'total:fees',
  brokerage: 'line:clearance',
  lastMile: 'line:delivery',
  total: 'total:cash',
  totalExVat: 'total:afterTax',
  perUnit: 'total:perUnit',
  perUnitExVat: 'total:perUnitAfterTax',
}

const AUSTRALIAN: Proofs = {
  customsValueAUD: 'base:customsValue',
  insuranceAUD: 'line:insurance',
  dutyAUD: 'line:duty/mfn',
  votiAUD: 'base:taxBase',
  gstAUD: 'line:tax/gst',
  ipcAUD: 'line:fee/au-ipc',
  daffAUD: 'line:fee/au-biosecurity-sea',
  borderTotalAUD: 'total:border',
}

const CANADIAN: Proofs = {
  valueForDutyCAD: 'base:customsValue',
  dutyCAD: 'line:duty/mfn',
  gstCAD: 'line:tax/gst',
  totalCAD: 'total:border',
}

const NIGERIAN: Proofs = {
  fobNGN: 'base:fob',
  freightNGN: 'line:main-freight',
  insuranceNGN: 'line:insurance',
  cifNGN: 'base:customsValue',
  dutyNGN: 'line:duty/mfn',
  etlsNGN: 'line:fee/ng-etls',
  vatBaseNGN: 'base:taxBase',
  vatNGN: 'line:tax/vat',
  borderTotalNGN: 'total:border',
}

const declared = (currency: string, fee?: string): Proofs => ({
  [`customsValue${currency}`]: 'base:customsValue',
  [`duty${currency}`]: 'line:duty/mfn',
  [`vat${currency}`]: 'line:tax/vat',
  ...(fee ? { [`customsFee${currency}`]: `line:${fee}` } : {}),
  [`borderTotal${currency}`]: 'total:border',
})

const ALL_IN: Proofs = {
  goodsUSD: 'line:goods',
  domesticFreightUSD: 'line:domestic-freight',
  agentFeeUSD: 'line:agent',
  paymentFeeUSD: 'line:payment-fee',
  allInFreightUSD: 'line:main-freight',
  totalUSD: 'total:cash',
  perUnitUSD: 'total:perUnit',
}

export const PROOFS: Record<string, Proofs> = {
  'AU-OFFICIAL-1': {
    customsValueAUD: 'base:customsValue',
    transportInsuranceAUD: 'line:main-freight',
    dutyAUD: 'line:duty/mfn',
    votiAUD: 'base:taxBase',
    gstAUD: 'line:tax/gst',
    dutyPlusGstAUD: 'total:dutiesAndTaxes',
  },
  'AU-OFFICIAL-2': {
    dutyAUD: 'line:duty/mfn',
    votiAUD: 'base:taxBase',
    gstAUD: 'line:tax/gst',
    dutyPlusGstAUD: 'total:dutiesAndTaxes',
  },
  'NZ-OFFICIAL-1': { dutyNZD: 'line:duty/mfn', gstNZD: 'line:tax/gst', totalNZD: 'total:dutiesAndTaxes' },
  'NZ-OFFICIAL-2': { dutyNZD: 'line:duty/mfn', gstNZD: 'line:tax/gst' },
  'CA-OFFICIAL-1': CANADIAN,
  'CA-APPAREL': CANADIAN,
  'GB-OFFICIAL-VAT': { vatGBP: 'line:tax/vat' },
  'NG-PUBLISHED-1': {
    dutyNGN: 'line:duty/mfn',
    surchargeNGN: 'line:fee/ng-surcharge',
    cissNGN: 'line:fee/ng-ciss',
    etlsNGN: 'line:fee/ng-etls',
    vatNGN: 'line:tax/vat',
    landedNGN: 'total:cash',
  },
  'NG-SEA-LEGACY': {
    ...NIGERIAN,
    surchargeNGN: 'line:fee/ng-surcharge',
    cissNGN: 'line:fee/ng-ciss',
    fcs4pctNGN: 'no-line:fee/ng-fob-levy',
  },
  'NG-SEA-4PCT': {
    ...NIGERIAN,
    surchargeNGN: 'no-line:fee/ng-surcharge',
    cissNGN: 'no-line:fee/ng-ciss',
    fcs4pctNGN: 'line:fee/ng-fob-levy',
  },
  'BR-PUBLISHED-1': { iiBRL: 'line:duty/br-parcel', icmsBRL: 'line:tax/br-icms', totalBRL: 'total:cash' },
  'BR-PUBLISHED-2': { iiBRL: 'line:duty/br-parcel', icmsBRL: 'line:tax/br-icms', totalBRL: 'total:cash' },
  'EU-PUBLISHED-3EUR': {
    dutyEUR: 'line:duty/eu-parcel',
    vatOnDutyEUR: 'line:tax/vat',
    extraEUR: 'total:dutiesAndTaxes',
  },
  'EU-PARCEL-B2B': {
    customsValueEUR: 'base:customsValue',
    dutyEUR: 'line:duty/mfn',
    vatEUR: 'line:tax/vat',
    totalChargesEUR: 'total:dutiesAndTaxes',
  },
  'EU-PARCEL-B2C': {
    dutyEUR: 'line:duty/eu-parcel',
    vatEUR: 'line:tax/vat',
    totalChargesEUR: 'total:dutiesAndTaxes',
  },
  'MY-PUBLISHED-LVG': { lvgMYR: 'line:tax/my-low-value', totalMYR: 'total:cash' },
  'US-4202-SEA': {
    mfnUSD: 'line:duty/mfn',
    s301USD: 'line:duty/us-301',
    forcedLaborUSD: 'line:duty/us-forced-labour',
    mpfUSD: 'line:fee/us-mpf',
    hmfUSD: 'line:fee/us-hmf',
    totalChargesUSD: 'total:border',
  },
  'US-TSHIRT-LCL': { ...AMERICAN, ...LABOUR, s301List4AUSD: 'line:duty/us-301' },
  'US-LUNCHBOX-AIR': { ...AMERICAN, s232AnnexIBUSD: 'line:duty/us-232', hmfUSD: 'no-line:fee/us-hmf' },
  'US-TOYS-FCL': { ...AMERICAN, ...LABOUR },
  'US-SAMPLE-EXPRESS': {
    ...AMERICAN,
    ...LABOUR,
    mpfUSD: 'line:fee/us-mpf-informal',
    hmfUSD: 'no-line:fee/us-hmf',
  },
  'GB-TSHIRT-LCL': EUROPEAN,
  'DE-BACKPACK-AIR': EUROPEAN,
  'AU-SEA-GENERAL': AUSTRALIAN,
  'AU-SEA-CHAFTA': AUSTRALIAN,
  'KZ-TRUCK': declared('KZT', 'fee/kz-customs'),
  'KG-TRUCK': declared('KGS', 'fee/kg-customs'),
  'TJ-TRUCK': declared('TJS'),
  'UZ-TRUCK': declared('UZS', 'fee/uz-customs'),
  'KZ-PARCEL-OLD': { dutyEUR: 'line:duty/eaeu-parcel' },
  'KZ-PARCEL-NEW': { dutyEUR: 'line:duty/eaeu-parcel-new', vatEUR: 'line:tax/vat', totalEUR: 'total:cash' },
  'SG-AIR': { cifSGD: 'base:customsValue', gstSGD: 'line:tax/gst' },
  'PH-SEA': {
    dutyPHP: 'line:duty/mfn',
    brokeragePHP: 'step:base/ph-brokerage',
    tlcPHP: 'base:taxBase',
    vatPHP: 'line:tax/vat',
    payableToCustomsPHP: 'total:border',
  },
  'ZA-CLOTHING': {
    dutyZAR: 'line:duty/mfn',
    atvZAR: 'base:taxBase',
    vatZAR: 'line:tax/vat',
    borderTotalZAR: 'total:border',
  },
  'IN-SEA': {
    bcdINR: 'line:duty/mfn',
    swsINR: 'line:duty/in-sws',
    igstINR: 'line:tax/gst',
    totalDutyINR: 'total:border',
  },
  'AE-SEA': {
    dutyAED: 'line:duty/mfn',
    vatAED: 'line:tax/vat',
    borderTotalAED: 'sum:duty/mfn+tax/vat+destination-handling',
  },
  'TH-PARCEL': { dutyTHB: 'line:duty/mfn', vatTHB: 'line:tax/vat', totalTHB: 'total:border' },
  'ID-CN': {
    customsValueIDR: 'base:customsValue',
    dutyIDR: 'line:duty/id-consignment',
    ppnIDR: 'line:tax/vat',
    totalIDR: 'total:border',
  },
  'JP-AIR': {
    dutyJPY: 'line:duty/mfn',
    nationalTaxJPY: 'line:tax/jp-national',
    localTaxJPY: 'line:tax/jp-local',
    totalJPY: 'total:border',
  },
  'KZ-CARGO-ALLIN': ALL_IN,
  'US-DDP-SEA-ALLIN': ALL_IN,
  'F-AIR-1': { cbm: 'ship:cbm', volumetricKg: 'ship:volumetricKg', chargeableKg: 'ship:chargeable' },
  'F-EXP-1': { volumetricKg: 'ship:volumetricKg', chargeableKg: 'ship:chargeable' },
  'F-EMS-1': { volumetricKg: 'ship:volumetricKg', chargeableKg: 'ship:chargeable' },
  'F-LCL-1': { wm: 'ship:chargeable' },
  'F-LCL-2': { wm: 'ship:chargeable' },
  'F-LCL-3': { wm: 'ship:chargeable' },
  'F-DENS-1': { kgPerCbm: 'ship:kgPerCbm' },
  'F-KZ-1': { kgPerCbm: 'ship:kgPerCbm', usdPerKg: 'rate-of:main-freight', freightUSD: 'line:main-freight' },
  'F-INS-1': { cif: 'base:cif', premium: 'line:insurance' },
  'RANGE-1': {
    likelyUSD: 'total:cash',
    worstCaseLowUSD: 'corner:low',
    worstCaseHighUSD: 'corner:high',
    rssLowUSD: 'low:cash',
    rssHighUSD: 'high:cash',
    perUnitLowUSD: 'low:perUnit',
    perUnitLikelyUSD: 'total:perUnit',
    perUnitHighUSD: 'high:perUnit',
  },
}
