import type { BuyerProfile, OwnValues } from '../../../domain/buyer'
import { IconButton } from '../../parts/button'
import { countryName } from '../../parts/countries'
import { sayCode } from '../../parts/say-code'
import type { Translate } from '../../words/translator'
import { useApp } from '../app-context'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

type Scope = 'ownValues' | 'offerValues'

const RATE = 'rate/'

/** Any currency may have an own rate: its words take the currency's name. */
const nameOf = (t: Translate, id: string): string =>
  id.startsWith(RATE)
    ? t('rates.yuanFor', { currency: id.slice(RATE.length) })
    : sayCode(t, `cost.assumption.${id}`)

const without = (values: OwnValues, id: string): OwnValues =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== id))

/** The buyer with one own figure reset; a place with none left is dropped. */
const reset = (buyer: BuyerProfile, scope: Scope, place: string, id: string): BuyerProfile => {
  const left = without(buyer[scope][place] ?? {}, id)
  const others = Object.entries(buyer[scope]).filter(([key]) => key !== place)
  return {
    ...buyer,
    [scope]: Object.fromEntries([...others, ...(Object.keys(left).length > 0 ? [[place, left]] : [])]),
  }
}

const Figures = ({ scope, place, name }: { scope: Scope; place: string; name: string }) => {
  const { t, format } = useWords()
  const { buyer, changeBuyer } = useApp()
  const values = Object.entries(buyer[scope][place] ?? {})
  return values.map(([id, own]) => (
    <li key={id} className="flex items-center justify-between gap-3 border-t border-line py-1.5 text-sm">
      <span className="flex-1">
        {nameOf(t, id)} <span className="text-soft">· {name}</span>
        <span className="block text-2xs text-faint">
          {t('desk.settings.setOn', { date: format.day(own.setOn) })}
        </span>
      </span>
      <span className="font-medium">
        {own.currency ? format.money(own.value, own.currency) : format.number(own.value)}
      </span>
      <IconButton
        name="remove"
        label={`${t('desk.settings.reset')}: ${nameOf(t, id)}`}
        onPress={() => changeBuyer(reset(buyer, scope, place, id))}
      />
    </li>
  ))
}

/** Everything the buyer entered in place of our figures, each with its way back. */
export const OwnFiguresPanel = () => {
  const { t, language } = useWords()
  const { buyer } = useApp()
  const countries = Object.keys(buyer.ownValues)
  const offers = Object.keys(buyer.offerValues)
  return (
    <Panel title={t('desk.settings.figures')} text={t('desk.settings.figuresText')}>
      {countries.length + offers.length === 0 ? (
        <p className="text-sm text-soft">{t('desk.settings.figuresNone')}</p>
      ) : (
        <ul>
          {countries.map((country) => (
            <Figures key={country} scope="ownValues" place={country} name={countryName(country, language)} />
          ))}
          {offers.map((id) => (
            <Figures key={id} scope="offerValues" place={id} name={t('desk.settings.forOffer', { id })} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
