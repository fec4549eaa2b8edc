import type { RateCard } from '../../../domain/freight/rate-card'
import { Chip } from '../../parts/chip'
import { countryName } from '../../parts/countries'
import { sayCode } from '../../parts/say-code'
import { useWords } from '../words'

/** Where it goes and how, in one line: “Kazakhstan · Truck · all inside”. */
export const useCardName = () => {
  const { t, language } = useWords()
  return ({ country, mode, load, container }: RateCard): string =>
    [
      countryName(country, language),
      sayCode(t, `cost.mode.${mode}`),
      ...(container ? [sayCode(t, `freight.container.${container}`)] : []),
      ...(load && !container ? [sayCode(t, `freight.load.${load}`)] : []),
    ].join(' · ')
}

const Breaks = ({ card }: { card: RateCard }) => {
  const { t, format } = useWords()
  const unit = sayCode(t, `freight.per.${card.per}`)
  const isOne = card.breaks.length === 1 && Number(card.breaks[0]?.from) === 0
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {card.breaks.map(({ from, price }) => (
        <li key={from}>
          {isOne ? undefined : (
            <span className="text-soft">{t('cards.break-from', { from: format.number(from) })} </span>
          )}
          <span className="font-medium tabular-nums">{format.money(price, card.currency)}</span>
        </li>
      ))}
      <li className="text-soft">{unit}</li>
    </ul>
  )
}

const useTerms = ({ minimum, atLeast, divisor, roundUpTo, byPiece, days, currency }: RateCard): string[] => {
  const { t, format } = useWords()
  return [
    ...(days ? [t('freight.days-range', { low: days.low, high: days.high })] : []),
    ...(minimum ? [t('cards.term.minimum', { amount: format.money(minimum, currency) })] : []),
    ...(atLeast ? [t('cards.term.atLeast', { quantity: format.number(atLeast) })] : []),
    ...(divisor ? [t('cards.term.divisor', { divisor: format.number(divisor) })] : []),
    ...(roundUpTo ? [t('cards.term.roundUpTo', { to: format.number(roundUpTo) })] : []),
    ...(byPiece ? [t('cards.term.byPiece')] : []),
  ]
}

const useExtras = ({ surcharges, currency }: RateCard): string[] => {
  const { t, format } = useWords()
  return surcharges.map(({ name, per, amount }) =>
    per === 'percent'
      ? `${name}: ${format.number(amount)} ${sayCode(t, 'freight.per.percent')}`
      : `${name}: ${format.money(amount, currency)} ${sayCode(t, `freight.per.${per}`)}`,
  )
}

/** All that a price list says, for the eye. */
export const CardFacts = ({ card }: { card: RateCard }) => {
  const { t } = useWords()
  const terms = useTerms(card)
  const extras = useExtras(card)
  return (
    <div className="flex flex-col gap-1.5">
      <Breaks card={card} />
      {(terms.length > 0 || card.allIn) && (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-soft">
          {card.allIn && <Chip tone="accent">{t('freight.all-in')}</Chip>}
          {terms.join(' · ')}
        </p>
      )}
      {extras.length > 0 && (
        <p className="text-xs text-soft">{t('cards.on-top', { extras: extras.join('; ') })}</p>
      )}
      {card.note && <p className="text-xs text-faint">{card.note}</p>}
    </div>
  )
}
