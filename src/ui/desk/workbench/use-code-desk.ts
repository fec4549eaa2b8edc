import { useMemo } from 'react'
import { codeDutiesFor, searchCodes } from '../../../app/library/code-duties'
import { confirmCode, forgetCode } from '../../../app/library/confirm-code'
import { tried } from '../../../app/library/watch-library'
import { ok, type Result } from '../../../domain/result'
import type { CodeDesk } from '../../parts/cost/work/code-desk'
import { useApp } from '../app-context'

const found = <T>(work: Promise<T>) => tried<T>(work.then((value): Result<T, never> => ok(value)))

/** Customs codes straight from the library. */
export const useCodeDesk = (): CodeDesk => {
  const { library } = useApp()
  return useMemo(
    () => ({
      find: (words, where) => found(searchCodes(library, words, where).then((hits) => ({ hits }))),
      dutiesOf: (codes, where) => found(codeDutiesFor(library, codes, where).then((hits) => ({ hits }))),
      confirm: async (what) => {
        const done = await tried(confirmCode(library, what))
        return done.ok ? ok({}) : done
      },
      forget: async (place) => {
        const done = await tried(forgetCode(library, place))
        return done.ok ? ok({}) : done
      },
    }),
    [library],
  )
}
