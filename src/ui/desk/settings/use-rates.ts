import { useCallback, useEffect, useState } from 'react'
import { type KeptRates, keepRates, NOTHING_KEPT, readRates, watchRates } from '../../../app/rates/kept-rates'
import { setsWith } from '../../../app/rates/rates-in-use'
import { askLeave, dropLeave, hasLeave } from '../../../app/rates/rates-leave'
import { refreshRates } from '../../../app/rates/refresh-rates'
import type { DatedRate } from '../../../domain/landed-cost/packs'
import { datedRates } from '../../../domain/rates/dated-rates'

export type RatesState = {
  kept: KeptRates
  rates: DatedRate[]
  isAllowed: boolean
  isAsking: boolean
  refresh: () => void
  setDaily: (daily: boolean) => void
  dropPermission: () => void
  dropFetched: () => void
}

const useKeptRates = (): KeptRates => {
  const [kept, setKept] = useState(NOTHING_KEPT)
  useEffect(() => {
    void readRates().then(setKept)
    return watchRates(setKept)
  }, [])
  return kept
}

const useLeave = () => {
  const [isAllowed, setAllowed] = useState(false)
  const look = useCallback(() => void hasLeave().then(setAllowed), [])
  useEffect(look, [look])
  return { isAllowed, look }
}

/** The rates in use on `today` (ISO date), what is kept of fetching them, and what can be done about it. */
export const useRates = (today: string): RatesState => {
  const kept = useKeptRates()
  const { isAllowed, look } = useLeave()
  const [isAsking, setAsking] = useState(false)
  // The browser's question comes first: it is only asked while the press of the button counts.
  const refresh = async (change: Partial<KeptRates> = {}) => {
    const allowed = await askLeave()
    setAsking(true)
    if (allowed) await keepRates(change)
    await refreshRates()
    setAsking(false)
    look()
  }
  const dropPermission = async () => {
    await keepRates({ daily: false })
    await dropLeave()
    look()
  }
  return {
    kept,
    rates: datedRates(setsWith(kept), today),
    isAllowed,
    isAsking,
    refresh: () => void refresh(),
    setDaily: (daily) => void (daily ? refresh({ daily }) : keepRates({ daily })),
    dropPermission: () => void dropPermission(),
    dropFetched: () => void keepRates({ sets: [] }),
  }
}
