import { useRef } from 'react'
import type { BuyerProfile, OwnValue, OwnValues } from '../../../domain/buyer'
import { Button, IconButton } from '../../parts/button'
import { countryName } from '../../parts/countries'
import { sayCode } from '../../parts/say-code'
import type { Translate } from '../../words/translator'
import { useApp } from '../app-context'
import { useNotice } from '../notices'
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

/** Puts the figures of now back, whatever other setting was changed meanwhile. */
const useRestore = () => {
  const { buyer, changeBuyer } = useApp()
  const now = useRef(buyer)
  now.current = buyer
  const { ownValues, offerValues } = buyer
  return () => changeBuyer({ ...now.current, ownValues, offerValues })
}

/** Where a figure stands, beside the country or offer it is kept for. */
const useHolds = () => {
  const { t, language } = useWords()
  return ({ holdsFor }: OwnValue): string[] => [
    ...(holdsFor?.country
      ? [t('workbench.figures.for', { country: countryName(holdsFor.country, language) })]
      : []),
    ...(holdsFor?.mode
      ? [t('workbench.figures.mode', { mode: sayCode(t, `cost.mode.${holdsFor.mode}`) })]
      : []),
  ]
}

const Figures = ({ scope, place, name }: { scope: Scope; place: string; name: string }) => {
  const { t, format } = useWords()
  const { buyer, changeBuyer } = useApp()
  const say = useNotice()
  const restore = useRestore()
  const holds = useHolds()
  const takeBack = (id: string) => {
    changeBuyer(reset(buyer, scope, place, id))
    say({
      text: t('workbench.figures.reset-said', { name: nameOf(t, id) }),
      undo: restore,
    })
  }
  const values = Object.entries(buyer[scope][place] ?? {})
  return values.map(([id, own]) => (
    <li key={id} className="flex items-center justify-between gap-3 border-t border-line py-1.5 text-sm">
      <span className="flex-1">
        {nameOf(t, id)} <span className="text-soft">· {[name, ...holds(own)].join(' · ')}</span>
        <span className="block text-2xs text-faint">
          {t('desk.settings.setOn', { date: format.day(own.setOn) })}
        </span>
      </span>
      <span className="font-medium">
        {own.currency ? format.money(own.value, own.currency) : format.number(own.value)}
        {own.low !== undefined && own.high !== undefined ? (
          <span className="block text-end text-2xs font-normal text-soft">
            {t('common.range', { low: format.number(own.low), high: format.number(own.high) })}
          </span>
        ) : undefined}
      </span>
      <IconButton
        name="remove"
        label={`${t('desk.settings.reset')}: ${nameOf(t, id)}`}
        onPress={() => takeBack(id)}
      />
    </li>
  ))
}

/** Everything the buyer entered in place of our figures, each with its way back. */
export const OwnFiguresPanel = () => {
  const { t, language } = useWords()
  const { buyer, changeBuyer } = useApp()
  const say = useNotice()
  const restore = useRestore()
  const resetAll = () => {
    changeBuyer({ ...buyer, ownValues: {}, offerValues: {} })
    say({ text: t('workbench.figures.all-said'), undo: restore })
  }
  const countries = Object.keys(buyer.ownValues)
  const offers = Object.keys(buyer.offerValues)
  return (
    <Panel
      title={t('desk.settings.figures')}
      text={t('desk.settings.figuresText')}
      aside={
        countries.length + offers.length > 0 && (
          <Button look="quiet" onPress={resetAll}>
            {t('workbench.figures.reset-all')}
          </Button>
        )
      }
    >
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
