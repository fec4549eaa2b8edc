import { useCallback, useEffect, useRef, useState } from 'react'
import { ownWrites } from './own-writes'

/** Where a value of the buyer's is kept. Must keep its identity as long as it means the same. */
export type Stored<T> = {
  read: () => Promise<T>
  /** Calls back after every change made anywhere; returns the function that stops it. */
  watch: (changed: (value: T) => void) => () => void
  write: (value: T) => Promise<void>
}

/** A stored value; undefined until it is read. A change shows at once and is stored behind it. */
export const useStored = <T>({ read, watch, write }: Stored<T>): [T | undefined, (value: T) => void] => {
  const [value, setValue] = useState<T>()
  const [own] = useState(ownWrites<T>)
  const isShown = useRef(false)
  useEffect(() => {
    let gone = false
    const show = (next: T) => {
      isShown.current = true
      setValue(next)
    }
    void read().then((stored) => {
      if (!gone && !isShown.current) show(stored)
    })
    const stop = watch((news) => {
      if (own.isNewer(news)) show(news)
    })
    return () => {
      gone = true
      stop()
    }
  }, [read, watch, own])
  const change = useCallback(
    (next: T) => {
      isShown.current = true
      setValue(next)
      own.wrote(next)
      void write(next)
    },
    [own, write],
  )
  return [value, change]
}
