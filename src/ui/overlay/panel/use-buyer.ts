import { useCallback, useEffect, useState } from 'react'
import { readBuyer, watchBuyer, writeBuyer } from '../../../app/page/buyer'
import type { BuyerProfile } from '../../../domain/buyer'

/** The buyer's settings; undefined until they are read. Setting shows at once and is stored behind it. */
export const useBuyer = (): [BuyerProfile | undefined, (buyer: BuyerProfile) => void] => {
  const [buyer, setBuyer] = useState<BuyerProfile>()
  useEffect(() => {
    let gone = false
    void readBuyer().then((stored) => {
      if (!gone) setBuyer(stored)
    })
    const stop = watchBuyer(setBuyer)
    return () => {
      gone = true
      stop()
    }
  }, [])
  const change = useCallback((next: BuyerProfile) => {
    setBuyer(next)
    void writeBuyer(next)
  }, [])
  return [buyer, change]
}
