/** Layers, fees and notes of the rule packs, and the ways to pay a seller; `cost-words.test.ts` walks the packs. */
export const border = {
  'cost.line.duty/us-ieepa': 'Emergency-powers duty (IEEPA)',
  'cost.line.duty/us-122': 'Section 122 surcharge',
  'cost.line.fee/ro-parcel': 'Romanian parcel fee',
  'cost.line.fee/fr-parcel': 'French parcel fee, 2 euro an item',
  'cost.line.fee/it-parcel': 'Italian parcel fee',
  'cost.line.fee/nz-levies': 'Entry fee and biosecurity levy',
  'cost.line.fee/nz-levies-gst': 'GST on the levies',
  'cost.line.tax/ca-provincial': 'Provincial sales tax',
  'cost.line.duty/mx-courier': 'Courier simplified rate',
  'cost.line.tax/my-sales': 'Sales tax',
  'cost.line.fee/ke-declaration': 'Import declaration fee',
  'cost.line.fee/ke-railway': 'Railway development levy',
  'cost.line.fee/gh-levies': 'Import levies',
  'cost.line.duty/eaeu-parcel': 'Duty on a personal parcel',
  'cost.line.fee/eaeu-heavy-parcel': 'Parcel over 31 kg',
  'cost.line.duty/eaeu-parcel-new': 'Duty on goods of electronic trade',
  'cost.line.fee/eaeu-small-parcel': 'Tax on goods of electronic trade up to 200 euro',
  'cost.line.fee/ru-customs': 'Customs fee',
  'cost.line.duty/uz-parcel-express': 'Single payment on a private parcel',
  'cost.line.duty/uz-parcel-post': 'Single payment on a private parcel',
  'cost.missing.layer/us-ieepa': 'rate of the emergency-powers duty',
  'cost.missing.layer/us-122': 'rate of the Section 122 surcharge',
  'cost.missing.layer/nz-levies': 'border levies of New Zealand',
  'cost.missing.layer/ca-provincial': 'sales tax of your province',
  'cost.missing.layer/gh-levies': 'import levies of Ghana',
  'cost.missing.layer/eaeu-heavy-parcel': 'charge on a parcel over 31 kg',
  'cost.missing.layer/eaeu-small-parcel': 'tax on a small parcel of electronic trade',
  'cost.missing.layer/ru-customs': 'customs fee for this value',
  'cost.missing.layer/id-consignment': 'consignment duty',
  'cost.assumption.layer/us-ieepa': 'Emergency-powers duty',
  'cost.assumption.layer/us-122': 'Section 122 surcharge',
  'cost.assumption.layer/ro-parcel': 'Romanian parcel fee',
  'cost.assumption.layer/fr-parcel': 'French parcel fee',
  'cost.assumption.layer/it-parcel': 'Italian parcel fee',
  'cost.assumption.layer/nz-levies': 'Entry fee and biosecurity levy',
  'cost.assumption.layer/nz-levies-gst': 'GST on the levies',
  'cost.assumption.layer/ca-provincial': 'Provincial sales tax',
  'cost.assumption.layer/mx-courier': 'Courier simplified rate',
  'cost.assumption.layer/ke-declaration': 'Import declaration fee',
  'cost.assumption.layer/ke-railway': 'Railway development levy',
  'cost.assumption.layer/gh-levies': 'Import levies',
  'cost.assumption.layer/eaeu-parcel': 'Duty on a personal parcel',
  'cost.assumption.layer/eaeu-heavy-parcel': 'Charge on a parcel over 31 kg',
  'cost.assumption.layer/eaeu-parcel-new': 'Duty on goods of electronic trade',
  'cost.assumption.layer/eaeu-small-parcel': 'Tax on a small parcel of electronic trade',
  'cost.assumption.layer/ru-customs': 'Customs fee',
  'cost.assumption.layer/uz-parcel': 'Single payment on a private parcel',
  'cost.base.fee/nz-levies': 'levies',
  'cost.base.advanced': 'duty and tax advanced',
  'cost.cause.duty': 'duty rate',
  'cost.cause.tax': 'VAT or sales tax rate',
  'cost.cause.layer/us-122': 'Section 122 surcharge',
  'cost.cause.layer/us-232': 'Section 232 metals duty',
  'cost.cause.layer/id-consignment': 'kind of goods for the consignment duty',
  'cost.cause.layer/uz-customs': 'base amount of the customs fee',
  'cost.note.us-de-minimis-then': 'Shipments up to 800 dollars paid no duty on this date.',
  'cost.note.us-de-minimis-china':
    'The 800-dollar exemption ended for goods of China on 2 May 2025 (remembered), for all others on 29 August 2025: it is not counted.',
  'cost.note.us-ieepa-open':
    'On this date goods of China also paid a duty under emergency powers. Its rates are not in here: enter the one of your goods. It was struck down in February 2026.',
  'cost.note.us-301-as-of-2026':
    'China list rates are those of 2026: lines raised by the four-year review may have paid less on this date.',
  'cost.note.us-old-metals':
    'Steel and aluminium duties before April 2026 are not in here. Enter the rate, or 0 when your goods are of neither.',
  'cost.note.us-post-flat-duty':
    'By post a flat duty for each item could stand in the place of the percentage until 28 February 2026; it is not worked out.',
  'cost.note.us-122-free-list':
    'Some goods, mostly electronics, were free of the 10 % surcharge; the list is not in here.',
  'cost.note.us-exclusions-then':
    '178 exclusions from the China lists still held on this date. If your goods are among them, enter 0 for the list rate.',
  'cost.note.us-exclusions-lapsed':
    '178 exclusions from the China lists ran to 9 November 2026; no extension was found, so none is counted.',
  'cost.note.eu-parcel-business':
    'A business pays the ordinary tariff on parcels up to 150 euro: our reading of the regulation. Ask the courier.',
  'cost.note.gb-small-consignment':
    'Up to 135 pounds there is no duty, and VAT is due on the sale; a registered business accounts for it in its return.',
  'cost.note.nz-levies-not-known':
    'The border levies of this date were not found. Ask your broker and enter them.',
  'cost.note.nz-seller-gst':
    'Up to 1,000 New Zealand dollars nothing is due at the border; registered sellers add GST themselves.',
  'cost.note.duty-to-enter':
    'No open table of duty for these goods and this country was found. Enter your rate.',
  'cost.note.duty-usual':
    'Usual duties there are {percents} %. Which of them your goods pay, the broker can say.',
  'cost.note.ca-remedies':
    'Anti-dumping duties (SIMA) on steel and some consumer goods are not in the sum. Ask a broker.',
  'cost.note.gh-not-read':
    'Ghana’s levies and its VAT reform of 2026 were not read: enter both, or ask a broker.',
  'cost.note.sa-conformity': 'Most goods need a SABER conformity certificate.',
  'cost.note.sa-protected': 'Some protected goods pay more than 15 %.',
  'cost.note.id-income-tax':
    'A formal entry in Indonesia also prepays income tax, which is not in the sum. Ask a broker.',
  'cost.note.ph-insurance':
    'Without insurance customs add 2 % of the price (4 % for dangerous goods); that is not in the sum.',
  'cost.note.my-sales-tax': 'Sales tax is 5 or 10 % by goods, and some are free. Enter yours.',
  'cost.note.my-low-value':
    'Up to 500 ringgit a registered seller adds 10 % to the price of the goods; one that is not registered may not.',
  'cost.note.mx-chapters':
    'The tariff of 2026 raised 1,463 lines, not whole chapters: check the line of your goods.',
  'cost.note.mx-courier':
    'Up to 2,500 dollars by courier one rate of 33.5 % is taken for duty and tax together.',
  'cost.note.mx-processing': 'The customs processing fee (DTA) was not read and is not in the sum.',
  'cost.note.in-igst': 'IGST is counted at 18 %; your goods may pay 5 or 40 %. Enter yours.',
  'cost.note.sg-small-consignment':
    'Up to 400 Singapore dollars by air or post no GST is due at the border; registered sellers add it themselves.',
  'cost.note.th-first-baht': 'Since 2026 duty and VAT are due from the first baht.',
  'cost.note.vn-vat': 'VAT is 10 %, for a time 8 % on many goods.',
  'cost.note.preference-not-read':
    'A trade agreement with China may lower the duty with proof of origin; its rates were not read.',
  'cost.note.fees-not-read':
    'Customs fees of this country were not read and are not in the sum. Ask a broker and enter them as another cost.',
  'cost.note.eaeu-parcel-regimes':
    'Private parcels: over 200 euro 15 % of the excess, at least 2 euro a kg. A newer rule (5 % of all, VAT on top) was adopted; its first day was not found, so it only widens the range.',
  'cost.note.kz-index-yearly':
    'The customs fee follows an index that is set every year; it is the one of 2026.',
  'cost.note.ru-electronics-fee':
    'Radio-electronics pay the highest customs fee, 73,860 roubles, whatever their value.',
  'cost.note.uz-base-amount':
    'The customs fee is counted with the base amount of 375,000 sums; it may be about 412,000 by now.',
  'cost.note.tm-order-of-magnitude':
    'Turkmenistan: take this as an order of magnitude. Contracts are registered at the commodity exchange and there are two exchange rates.',
  'cost.note.pack-old': 'The rules of this country were last checked on {checked}. Look for changes since.',
  'cost.note.origin-proof-saves':
    'With proof of origin (a certificate from the seller) this order would cost {amount} {currency} less. Check the line of the agreement and ask the seller.',
  'cost.note.origin-proof-may-save':
    'With proof of origin most goods of China are free of duty there. Ask the seller for it.',
  'cost.note.origin-proof-used':
    'Counted as free of duty because you have proof of origin. Customs will ask for it.',
  'cost.missing.rate/MXN': 'exchange rate of MXN',
  'cost.assumption.rate/MXN': 'Yuan for 1 MXN',
  'cost.missing.rate/KES': 'exchange rate of KES',
  'cost.assumption.rate/KES': 'Yuan for 1 KES',
  'cost.missing.rate/GHS': 'exchange rate of GHS',
  'cost.assumption.rate/GHS': 'Yuan for 1 GHS',
  'cost.missing.rate/RUB': 'exchange rate of RUB',
  'cost.assumption.rate/RUB': 'Yuan for 1 RUB',
  'cost.missing.rate/TJS': 'exchange rate of TJS',
  'cost.assumption.rate/TJS': 'Yuan for 1 TJS',
  'cost.missing.rate/TMT': 'exchange rate of TMT',
  'cost.assumption.rate/TMT': 'Yuan for 1 TMT',
  'cost.missing.rate/THB': 'exchange rate of THB',
  'cost.assumption.rate/THB': 'Yuan for 1 THB',
  'cost.missing.rate/VND': 'exchange rate of VND',
  'cost.assumption.rate/VND': 'Yuan for 1 VND',
  'cost.missing.rate/KRW': 'exchange rate of KRW',
  'cost.assumption.rate/KRW': 'Yuan for 1 KRW',
  'cost.missing.rate/CHF': 'exchange rate of CHF',
  'cost.assumption.rate/CHF': 'Yuan for 1 CHF',
  'cost.missing.rate/RON': 'exchange rate of RON',
  'cost.assumption.rate/RON': 'Yuan for 1 RON',
  'cost.payment.world-pay': 'World Pay',
  'cost.payment.world-pay.note':
    '1688’s own way for foreign companies: yuan go to the seller from your account. Its margin on the exchange is not disclosed; the usual one is counted.',
  'cost.payment.alipay-foreign-card': 'Alipay with a foreign card',
  'cost.payment.alipay-foreign-card.note':
    'Good for samples. Cards have limits, and the bank adds its own margin.',
  'cost.payment.agent-pays': 'Your agent pays',
  'cost.payment.agent-pays.note':
    'The agent pays in yuan and bills you. Ask for the rate used and the receipts: a hidden margin of some percent is common.',
  'cost.payment.bank-transfer-business': 'Transfer through an exchange provider',
  'cost.payment.bank-transfer-business.note':
    'Cheap on the exchange, but nobody holds the money until the goods come.',
  'cost.payment.bank-transfer': 'Transfer by your bank',
  'cost.payment.bank-transfer.note':
    'The bank keeps 2–4 % on the exchange and a fee for each transfer. Only to the company’s own account.',
  'cost.payment.card': 'Card',
  'cost.payment.card.note':
    'Few sellers on 1688 take cards directly. A chargeback is possible for some months.',
  'cost.protection.platform-holds': '1688 holds the money until you confirm the goods',
  'cost.protection.card-chargeback': 'The card’s bank can take the money back',
  'cost.protection.none': 'Nobody holds the money',
  'cost.payment-need.company-account': 'a verified company account',
  'cost.payment-need.supplier-accepts': 'the seller accepts it',
  'cost.payment-need.margin-not-disclosed': 'compare its rate with the market’s before you pay',
  'cost.payment-need.alipay-verified': 'a verified Alipay account',
  'cost.payment-need.card-limit': 'the sum is within the card’s limit',
  'cost.payment-need.agent-trusted': 'an agent you trust',
  'cost.payment-need.agent-shows-receipt': 'the agent shows what was paid',
  'cost.payment-need.seller-company-account': 'the account is in the name of the seller’s company',
  'cost.payment-need.exchange-provider': 'an account with an exchange provider',
  'cost.payment-need.seller-takes-foreign-currency': 'the seller can receive foreign currency',
  'cost.payment-need.seller-takes-cards': 'the seller takes cards',
} as const
