import { useState } from 'react'
import type { BuyerProfile } from '../../../domain/buyer'
import type { CurrencyCode } from '../../../domain/money'
import { ownRateCurrencies } from '../../../domain/rates/own-rate'
import { Button } from '../../parts/button'
import { Note } from '../../parts/note'
import { useApp } from '../app-context'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { RatesOutcome } from './rates-outcome'
import { RatesTable } from './rates-table'
import { type RatesState, useRates } from './use-rates'

/** Freight and fees are quoted in these everywhere. */
const ALWAYS = ['USD', 'EUR']

const inUse = (buyer: BuyerProfile): CurrencyCode[] => [
  ...new Set([...(buyer.currency ? [buyer.currency] : []), ...ALWAYS, ...ownRateCurrencies(buyer)]),
]

const Fetching = ({ state }: { state: RatesState }) => {
  const { t } = useWords()
  const { kept, isAllowed, isAsking, setDaily, dropPermission, dropFetched } = state
  return (
    <div className="mt-4 flex flex-col gap-3">
      {isAsking && <Note>{t('rates.refreshing')}</Note>}
      {!isAsking && kept.tried && <RatesOutcome tried={kept.tried} />}
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={kept.daily && isAllowed}
          onChange={(event) => setDaily(event.target.checked)}
        />
        {t('rates.daily')}
      </label>
      <p className="text-xs text-soft">{t(isAllowed ? 'rates.leaveYes' : 'rates.leaveNo')}</p>
      <div className="flex flex-wrap gap-2">
        {isAllowed && <Button onPress={dropPermission}>{t('rates.leaveDrop')}</Button>}
        {kept.sets.length > 0 && <Button onPress={dropFetched}>{t('rates.dropFetched')}</Button>}
      </div>
    </div>
  )
}

/** The exchange rates costs are worked out with: how old, whose, the buyer's own, and fetching today's. */
export const RatesPanel = () => {
  const { t } = useWords()
  const { buyer, changeBuyer, library } = useApp()
  const [isAll, setAll] = useState(false)
  const today = library.now().toISOString().slice(0, 10)
  const state = useRates(today)
  const { rates, isAsking, refresh } = state
  const few = inUse(buyer)
  const all = [...new Set([...few, ...rates.map(({ currency }) => currency)])]
  return (
    <Panel
      title={t('rates.title')}
      text={t('rates.text')}
      aside={
        <Button disabled={isAsking} onPress={refresh}>
          {t('rates.refresh')}
        </Button>
      }
    >
      <RatesTable
        currencies={(isAll ? all : few).filter((currency) => currency !== 'CNY')}
        rates={rates}
        buyer={buyer}
        today={today}
        onBuyer={changeBuyer}
      />
      <Button look="quiet" onPress={() => setAll(!isAll)}>
        {isAll ? t('rates.few') : t('rates.all', { count: rates.length })}
      </Button>
      {!buyer.country && <p className="text-xs text-soft">{t('rates.ownNeedsCountry')}</p>}
      <Fetching state={state} />
    </Panel>
  )
}
