import { useMemo, useRef, useState } from 'react'
import { readSheets, type Sheet, type SheetProblem } from '../../../adapters/sheets/read-sheet'
import { cardFromRows } from '../../../domain/freight/card-from-rows'
import type { CardPreview, TableAnswers, TableProblem } from '../../../domain/freight/card-preview'

export type Reading =
  | { is: 'nothing' }
  | { is: 'reading'; name: string }
  | { is: 'failed'; name: string; problem: SheetProblem }
  | { is: 'read'; name: string; sheets: Sheet[] }

export type ImportState = {
  reading: Reading
  take: (file: File) => void
  cancel: () => void
}

/** One file at a time: a newer one, or a cancel, drops the one being read. */
export const useFile = (): ImportState => {
  const [reading, setReading] = useState<Reading>({ is: 'nothing' })
  const running = useRef<AbortController>(undefined)
  const take = async (file: File) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setReading({ is: 'reading', name: file.name })
    const read = await readSheets(file, own.signal)
    if (own.signal.aborted) return
    setReading(
      read.ok
        ? { is: 'read', name: file.name, sheets: read.value }
        : { is: 'failed', name: file.name, problem: read.problem },
    )
  }
  const cancel = () => {
    running.current?.abort()
    setReading({ is: 'nothing' })
  }
  return { reading, take: (file) => void take(file), cancel }
}

export type Preview = CardPreview & { asked: TableProblem[] }

/**
 * The cards of one sheet with the buyer's answers. `asked`: what the sheet itself leaves open, also after it was
 * answered, so that an answer can be changed. `prefix` makes the ids of this import its own.
 */
export const usePreview = (
  sheet: Sheet | undefined,
  answers: TableAnswers,
  today: string,
  prefix: string,
): Preview =>
  useMemo(() => {
    const given = { today, id: (number: number) => `${prefix}-${number}` }
    const rows = sheet?.rows ?? []
    const plain = cardFromRows(rows, given)
    return {
      ...cardFromRows(rows, { ...given, answers }),
      asked: plain.problems.filter(({ is }) => is === 'asked'),
    }
  }, [sheet, answers, today, prefix])
