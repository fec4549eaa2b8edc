import { useEffect, useState } from 'react'
import { isKept } from '../../../app/library/keeping'

/** Whether the browser promised to keep the library; undefined until it answered. */
export const useKept = (): boolean | undefined => {
  const [kept, setKept] = useState<boolean>()
  useEffect(() => {
    void isKept().then(setKept)
  }, [])
  return kept
}
