import { useCallback, useEffect, useRef, useState } from 'react'
import { readBuyer, watchBuyer, writeBuyer } from '../../../app/page/buyer'
import type { BuyerProfile } from '../../../domain/buyer'

/** Enough to know our own writes by when storage tells of them, which it does late and one by one. */
const REMEMBERED = 20

/** The same profile is the same text, whatever order storage gives its keys back in. */
const textOf = (buyer: BuyerProfile): string =>
  JSON.stringify(buyer, (_, value: unknown) =>
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value,
  )

/**
 * The buyer's settings; undefined until they are read. A change shows at once and is stored behind it. News
 * of our own writes is not taken back in: it may be older than what is shown, and would undo a change.
 */
export const useBuyer = (): [BuyerProfile | undefined, (buyer: BuyerProfile) => void] => {
  const [buyer, setBuyer] = useState<BuyerProfile>()
  const written = useRef<string[]>([])
  useEffect(() => {
    let gone = false
    void readBuyer().then((stored) => {
      if (!gone && written.current.length === 0) setBuyer(stored)
    })
    const stop = watchBuyer((changed) => {
      if (!written.current.includes(textOf(changed))) setBuyer(changed)
    })
    return () => {
      gone = true
      stop()
    }
  }, [])
  const change = useCallback((next: BuyerProfile) => {
    setBuyer(next)
    written.current = [...written.current, textOf(next)].slice(-REMEMBERED)
    void writeBuyer(next)
  }, [])
  return [buyer, change]
}
