import type { BuyerProfile } from '../../../domain/buyer'
import type { DatedRate } from '../../../domain/landed-cost/packs'
import { Big, big, type CurrencyCode, type DecimalText } from '../../../domain/money'
import { type OwnRate, ownRateOf, withOwnRate } from '../../../domain/rates/own-rate'
import { currencyName } from '../../parts/countries'
import { useWords } from '../words'
import { OwnRateField } from './own-rate-field'

/** Five digits tell a som from a dollar alike. */
const shown = (yuan: DecimalText, language: string): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 5 }).format(yuan as `${number}`)

const spreadOf = ({ yuan }: DatedRate): string =>
  big(yuan.high).div(yuan.likely).minus(1).times(100).round(1, Big.roundHalfUp).toFixed()

const Own = ({ own }: { own: OwnRate }) => {
  const { t, format } = useWords()
  return <>{t('rates.ownSince', { date: format.day(own.setOn) })}</>
}

const Known = ({ rate }: { rate: DatedRate }) => {
  const { t, format } = useWords()
  const { asOf, source } = rate.evidence
  return (
    <>
      {asOf && format.day(asOf)}
      {' · '}
      {rate.days ? t('rates.age', { days: rate.days }) : t('rates.ageToday')}
      {' · '}
      <span className="whitespace-nowrap">
        {t('rates.spread', { percent: format.number(spreadOf(rate)) })}
      </span>
      <span className="block text-2xs text-faint">{source}</span>
    </>
  )
}

type RowProps = {
  currency: CurrencyCode
  rate: DatedRate | undefined
  buyer: BuyerProfile
  today: string
  onBuyer: (buyer: BuyerProfile) => void
}

const RateRow = ({ currency, rate, buyer, today, onBuyer }: RowProps) => {
  const { t, language } = useWords()
  const own = ownRateOf(buyer, currency)
  const yuan = own?.yuan ?? rate?.yuan.likely
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pe-3 text-start font-medium">
        {currency}
        <span className="block text-2xs font-normal text-faint">{currencyName(currency, language)}</span>
      </th>
      <td className="py-2 pe-3 font-medium tabular-nums">
        {yuan ? shown(yuan, language) : <span className="text-faint">{t('rates.unknown')}</span>}
      </td>
      <td className="py-2 pe-3 text-soft">{own ? <Own own={own} /> : rate && <Known rate={rate} />}</td>
      <td className="w-32 min-w-28 py-1">
        {buyer.country && (
          <OwnRateField
            currency={currency}
            value={own?.yuan}
            onChange={(value) => onBuyer(withOwnRate(buyer, currency, value, today))}
          />
        )}
      </td>
    </tr>
  )
}

const HEADS = ['rates.currency', 'rates.yuan', 'rates.from', 'rates.own'] as const

type Props = {
  currencies: CurrencyCode[]
  rates: DatedRate[]
  buyer: BuyerProfile
  today: string
  onBuyer: (buyer: BuyerProfile) => void
}

/** Each currency with the rate that is used for it, its age and its source, and room for the buyer's own. */
export const RatesTable = ({ currencies, rates, ...rest }: Props) => {
  const { t } = useWords()
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="text-start text-xs text-soft">
            {HEADS.map((head) => (
              <th key={head} scope="col" className="pe-3 pb-1 text-start font-medium">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {currencies.map((currency) => (
            <RateRow
              key={currency}
              currency={currency}
              rate={rates.find((rate) => rate.currency === currency)}
              {...rest}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
