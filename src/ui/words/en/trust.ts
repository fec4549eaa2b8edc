export const trust = {
  'trust.area.identity': 'Who it is',
  'trust.area.track-record': 'Track record',
  'trust.area.capability': 'What it can do',
  'trust.area.offer-risk': 'This offer',
  'trust.area.behaviour': 'What you saw before',

  'trust.start': 'Starts at 40 of 100; each reason adds or takes points. What is unknown takes nothing.',

  'trust.reason.company-limited': 'Registered as a limited company: {name}',
  'trust.reason.company-sole-trader':
    'A sole trader (个体): the owner answers for it in person, and it often cannot export or give a VAT invoice: {name}',
  'trust.reason.company-other-form': 'The name does not show which kind of business it is: {name}',
  'trust.reason.platform-reseller':
    'A reselling shop of the platform itself; who makes the goods is not named: {name}',
  'trust.reason.badge-trustpass':
    'Pays for 诚信通 membership, which includes a check of the business licence',
  'trust.reason.badge-identity-checked': 'The business identity was checked (企业身份认证)',
  'trust.reason.badge-powerful-merchant':
    'Shows 实力商家 (Powerful Merchant): the platform asks for size and turnover',
  'trust.reason.badge-super-factory': 'Shows 超级工厂 (Super Factory)',
  'trust.reason.badge-source-factory': 'Shows 源头工厂 (Source Factory)',
  'trust.reason.badge-inspected-factory': 'The factory was inspected on site (深度验厂)',
  'trust.reason.badge-inspected-trader': 'The trading company was inspected on site (深度验商)',
  'trust.reason.years-long':
    '{years, plural, one {# year} other {# years}} of paid membership (not the age of the company)',
  'trust.reason.years-some':
    '{years, plural, one {# year} other {# years}} of paid membership (not the age of the company)',
  'trust.reason.years-few':
    'Only {years, plural, one {# year} other {# years}} of paid membership (not the age of the company)',
  'trust.reason.years-new': 'New on 1688: {years, plural, one {# year} other {# years}} of paid membership',
  'trust.reason.repeat-rate-high': '{percent} % of its buyers came back: many',
  'trust.reason.repeat-rate-usual': '{percent} % of its buyers came back: about usual',
  'trust.reason.repeat-rate-low': '{percent} % of its buyers came back: few',
  'trust.reason.service-score-high': 'Service score {score} of 5: high',
  'trust.reason.service-score-usual': 'Service score {score} of 5: about usual',
  'trust.reason.service-score-low': 'Service score {score} of 5: low for 1688',
  'trust.reason.rating-high': 'Rated {grade} of 5 in {reviews} reviews',
  'trust.reason.rating-usual': 'Rated {grade} of 5 in {reviews} reviews: ordinary, ratings here run high',
  'trust.reason.rating-low': 'Rated only {grade} of 5 in {reviews} reviews',
  'trust.reason.rating-few': 'Rated {grade} of 5, but with too few reviews to mean much ({reviews})',
  'trust.reason.above-average': '{name}: {value} % above the average of the trade',
  'trust.reason.below-average': '{name}: below the average of the trade ({value} %)',
  'trust.reason.score-high': '{name}: {value} of 5',
  'trust.reason.score-low': '{name}: only {value} of 5',
  'trust.reason.sold-many': 'This shop sold much of it: {sold}',
  'trust.reason.sold-some': 'This shop sold some of it: {sold}',
  'trust.reason.sold-few': 'This shop sold little of it: {sold}',
  'trust.reason.medal': 'Trade medal {medal} (an old grade for the amount of trade)',
  'trust.reason.factory-claimed': 'Says it is the factory; nobody on this page proves it',
  'trust.reason.factory-claim-supported': 'Says it is the factory, and an inspection on site supports it',
  'trust.reason.factory-claim-as-trader': 'Says it is the factory, but was inspected as a trading company',
  'trust.reason.factory-claim-contradicted':
    'Says it is a factory, but its name is that of a trading company: {name}',
  'trust.reason.trader-declared':
    'Says it is a wholesaler or trader: often a lower minimum and goods in stock, at a margin',
  'trust.reason.agent-declared':
    'Says it is an agent of somebody else’s brand: ask whether it may sell abroad',
  'trust.reason.service-declared': 'Says it is a service company: ask who makes and ships the goods',
  'trust.reason.not-factory': 'The page does not mark it as a factory',
  'trust.reason.ships-elsewhere': 'Ships from {shipFrom}, while the company is in {location}',
  'trust.reason.guarantees': 'Promises on this page: {names}',
  'trust.reason.bait-price':
    'The headline price ¥{price} is not what most of it costs; it belongs to: {variant}',
  'trust.reason.part-payment': 'The title speaks of a deposit or part payment: {words}',
  'trust.reason.brand-words':
    'Names a well-known brand ({words}): ask for the authorisation, customs may seize copies',
  'trust.reason.copy-words': 'The title hints at a copy of somebody else’s design: {words}',
  'trust.reason.badge-gone': '{badge} was shown on {from} and is not shown on {to}',
  'trust.reason.name-changed': 'The company name changed: {before} on {from}, {now} on {to}',
  'trust.reason.moq-risen': 'The minimum order rose from {before} ({from}) to {now} ({to})',
  'trust.reason.price-risen': 'The lowest price rose {percent} %: ¥{before} on {from}, ¥{now} on {to}',
  'trust.reason.payment-link': 'This is not a product but a link to pay by: {title}',
  'trust.reason.replica': 'Sold as a copy of a brand ({words}): customs can seize it and you can be liable',

  'trust.no-score.seller-unnamed': 'No score: the page does not name the company',
  'trust.no-score.too-little': 'No score: too little is known for a fair one',
  'trust.unknown.company-name': 'The registered name of the company',
  'trust.unknown.licence': 'The business licence and its 18-character credit code',
  'trust.unknown.years': 'How long it has been selling',
  'trust.unknown.badges': 'Which badges it holds',
  'trust.unknown.inspection': 'Whether anybody inspected the place where it is made',
  'trust.unknown.repeat-rate': 'How many buyers came back',
  'trust.unknown.service-score': 'Its service score',
  'trust.unknown.rating': 'What enough buyers said of this product',
  'trust.unknown.own-sales': 'How much of it this shop sold',
  'trust.unknown.seller-type': 'Whether it is a factory or a trader',
  'trust.unknown.location': 'Where the company is',
  'trust.unknown.guarantees': 'What happens when the goods are bad',

  'trust.ask.company-name': 'Hello, what is the full company name on your business licence?',
  'trust.ask.licence':
    'Hello, could you send your business licence? We need to check the full company name and the unified social credit code. Thank you!',
  'trust.ask.years':
    'Hello, in which year was your company founded, and how many years have you been on 1688?',
  'trust.ask.badges':
    'Hello, is your shop a 诚信通 member or a 实力商家? Has the platform inspected your factory or company?',
  'trust.ask.inspection':
    'Hello, do you make this item in your own factory? Could you send an inspection report, or photos or a video of the workshop?',
  'trust.ask.repeat-rate':
    'Hello, do many customers buy this item again? About what is the shop’s repeat-buyer rate?',
  'trust.ask.service-score': 'Hello, what is your shop’s service score at present?',
  'trust.ask.rating': 'Hello, are there buyers’ reviews or real photos of this item that we can look at?',
  'trust.ask.own-sales': 'Hello, about how much of this item does your shop sell in a year?',
  'trust.ask.seller-type': 'Hello, are you a factory or a trading company?',
  'trust.ask.location': 'Hello, in which cities are your factory and your dispatch warehouse?',
  'trust.ask.guarantees':
    'Hello, if the goods arrive with quality problems, how are returns and exchanges handled, and who pays the freight?',

  'trust.severity.high': 'Serious',
  'trust.severity.medium': 'Careful',
  'trust.severity.low': 'Worth knowing',

  'trust.warning.off-shelf': 'This offer is off the shelf and cannot be ordered',
  'trust.warning.payment-link': 'This is not a product but a link to pay by: {title}',
  'trust.warning.part-payment':
    'The title speaks of a deposit or part payment ({words}): the price may not be the whole price',
  'trust.warning.variant-part-payment':
    'The variant you chose is a deposit or part payment, not goods: {variant}',
  'trust.warning.replica-words':
    'Sold as a copy of a brand ({words}): customs can seize it and you can be liable',
  'trust.warning.copy-words': 'The title hints at a copy of somebody else’s design: {words}',
  'trust.warning.brand-words':
    'Names a well-known brand ({words}): ask for the letter of authorisation before ordering',
  'trust.warning.low-price-other-variant':
    'The low price ¥{low} in the headline belongs to another variant: {variant}. Yours costs ¥{price}',
  'trust.warning.low-price-minor-variant':
    'The low price ¥{low} in the headline belongs to {variant}; the middle variant costs ¥{middle}',
  'trust.warning.price-hidden': 'The price is not shown on this page; it may need signing in, or asking',
  'trust.warning.price-unreadable': 'There is a price here that we cannot read: “{saw}”',
  'trust.warning.price-below-peers':
    '¥{price} is less than half of what your {count} saved offers of the same kind cost (middle ¥{median}): check what is left out',
  'trust.warning.promotion-running':
    'A promotion is running ({label}). Without it the price is ¥{standing}; ask when it ends',
  'trust.warning.conditional-price':
    '¥{price} ({label}) is only for some buyers and is not used here: {condition}',
  'trust.warning.conditional-price-unstated':
    'A lower price ({label}) is only for some buyers and is not used here: {condition}',
  'trust.warning.moq-short': 'The smallest order is {moq} {unit}: {missing} more needed',
  'trust.warning.moq-short-mixed-count':
    'The smallest order is {moq} {unit} ({missing} more needed), but a mixed order of {minCount} from this shop may be accepted',
  'trust.warning.moq-short-mixed-yuan':
    'The smallest order is {moq} {unit} ({missing} more needed), but a mixed order of ¥{minYuan} from this shop may be accepted',
  'trust.warning.moq-unreadable': 'The smallest order is written in a way we cannot read: “{saw}”',
  'trust.warning.variant-moq': 'This variant has a minimum of its own, {moq} {unit}: {missing} more needed',
  'trust.warning.dispatch-longer':
    'For {quantity} the dispatch promise is {days, plural, one {# day} other {# days}}, not the {headline, plural, one {# day} other {# days}} shown first',
  'trust.warning.dispatch-unclear':
    'The page does not say which dispatch promise holds for {quantity}; promises shown, in days: {days}',
  'trust.warning.pieces-unknown':
    'Sold by the {unit}, and the page does not say how many pieces that is: ask before comparing prices',
  'trust.warning.pieces-in-unit': 'Sold by the {unit}: {pieces} pieces each, by the seller’s own words',
  'trust.warning.pairs-in-unit': 'Sold by the {unit}: {pairs} pairs each, by the seller’s own words',
  'trust.warning.amount-in-unit': 'Sold by the {unit}: {amount} each, by the seller’s own words',
  'trust.warning.weights-all-one':
    'Every weight on this page is exactly 1 kg: probably just typed in, ask for the real weight',
  'trust.warning.weight-tiny': 'The weight given is {kg} kg: probably just typed in, ask for the real weight',
  'trust.warning.weight-density': 'Weight {kg} kg does not fit the pack size {size}: one of them is wrong',
  'trust.warning.stock-short':
    'The page shows {stock} in stock, you want {quantity}: ask how long making more takes',
  'trust.warning.stock-unreadable': 'The stock is written in a way we cannot read: “{saw}”',
  'trust.warning.no-returns': 'Returns are limited: {text}',
  'trust.warning.dropship-scene':
    'This page shows drop-shipping prices (代发), one piece at a time; the wholesale page may differ',

  'trust.badge.trustpass.name': 'TrustPass member',
  'trust.badge.trustpass.proves': 'A business with a licence pays a yearly fee to sell on 1688.',
  'trust.badge.trustpass.does-not':
    'Says nothing of quality, size or honesty. The years are years of paying, not the age of the company.',
  'trust.badge.powerful-merchant.name': 'Powerful Merchant',
  'trust.badge.powerful-merchant.proves':
    'A paid tier for which the platform asks for a certain size and service record.',
  'trust.badge.powerful-merchant.does-not':
    'Does not prove a factory, nor the quality of this product. Traders hold it too.',
  'trust.badge.super-factory.name': 'Super Factory',
  'trust.badge.super-factory.proves': 'The platform marks it as a large factory with a record of orders.',
  'trust.badge.super-factory.does-not':
    'Does not prove that this very product is made there, nor the price or quality.',
  'trust.badge.source-factory.name': 'Source Factory',
  'trust.badge.source-factory.proves': 'The seller is listed by the platform as a maker.',
  'trust.badge.source-factory.does-not':
    'How it is checked is not clear to us. It is also used as an advertising word by shops.',
  'trust.badge.inspected-factory.name': 'Inspected factory',
  'trust.badge.inspected-factory.proves':
    'An inspection company visited the place and wrote a report on site, equipment and staff.',
  'trust.badge.inspected-factory.does-not':
    'True of the day of the visit: look at the date of the report. It is no test of the goods.',
  'trust.badge.inspected-trader.name': 'Inspected trader',
  'trust.badge.inspected-trader.proves':
    'An inspection company visited the office of a trading company and confirmed that it exists.',
  'trust.badge.inspected-trader.does-not': 'Not a factory. It does not say who makes the goods.',
  'trust.badge.identity-checked.name': 'Identity checked',
  'trust.badge.identity-checked.proves':
    'Somebody checked that the registered business exists and that the account belongs to it.',
  'trust.badge.identity-checked.does-not': 'Says nothing of what it makes, how well, or how reliably.',
  'trust.badge.factory-dealer.name': 'Listed as factory type',
  'trust.badge.factory-dealer.proves':
    'The seller declared itself a factory; the page data carries that flag.',
  'trust.badge.factory-dealer.does-not': 'Self-declared: trading companies carry the flag as well.',
  'trust.badge.platform-select.name': '1688 Select',
  'trust.badge.platform-select.proves': 'The platform picked this product for its own selection.',
  'trust.badge.platform-select.does-not':
    'A mark of the product, not of the company. The terms of the pick are not known to us.',
  'trust.badge.cross-border-select.name': 'Cross-border Select',
  'trust.badge.cross-border-select.proves': 'The platform suggests this product for selling abroad.',
  'trust.badge.cross-border-select.does-not':
    'Does not prove that it meets the rules of your country, nor that it may be exported.',
  'trust.badge.best-offer.name': 'Best of the shop',
  'trust.badge.best-offer.proves': 'One of the best-selling or promoted offers of this shop.',
  'trust.badge.best-offer.does-not': 'Compares the shop only with itself.',
  'trust.badge.other.name': 'Another badge',
  'trust.badge.other.proves': 'We do not know this badge: “{text}”.',
  'trust.badge.other.does-not': 'Ask the seller what it stands for.',
  'trust.badge.as-of': 'As known on {date}',
  'trust.badge.unsure': 'Our sources are not sure of this.',

  'trust.compare.rank': 'Place {rank}',
  'trust.compare.per-piece': 'per piece',
  'trust.compare.per-pair': 'per pair',
  'trust.compare.per-kg': 'per kg',
  'trust.compare.per-metre': 'per metre',
  'trust.compare.per-square-metre': 'per square metre',
  'trust.compare.per-cubic-metre': 'per cubic metre',
  'trust.compare.per-litre': 'per litre',
  'trust.compare.not.pieces-unknown':
    'Not ranked: sold by the {unit}, and how many pieces that holds is unknown',
  'trust.compare.not.unit-unknown': 'Not ranked: the page does not say what unit the price is for',
  'trust.compare.not.other-measure': 'Not ranked: sold by another measure than the others',
  'trust.compare.not.price-unknown': 'Not ranked: the price is not known',
  'trust.compare.not.choose-variant': 'Not ranked: choose a variant first',
  'trust.compare.not.below-moq': 'Not ranked: the smallest order is {moq} {unit}',
  'trust.compare.not.off-shelf': 'Not ranked: off the shelf',
  'trust.compare.not.dealbreaker': 'Not ranked: something stops this deal',
  'trust.compare.ask.pieces-per-unit': 'Hello, how many pieces are in one {unit}?',
  'trust.compare.ask.price':
    'Hello, we want about {quantity} pieces of this item: what is the unit price, and are tax and domestic freight included?',
  'trust.compare.ask.unit':
    'Hello, is the price of this item for one piece, or for a set or a carton? How many pieces does one unit hold?',
  'trust.compare.ask.small-order':
    'Hello, we want about {quantity} pieces first: is that possible, and at what price?',
  'trust.compare.ask.weight':
    'Hello, how much does one piece weigh with its packing? Please also give the carton size and the quantity per carton.',
  'trust.compare.ask.dispatch': 'Hello, if we order {quantity} pieces, how long until they are dispatched?',
} as const
