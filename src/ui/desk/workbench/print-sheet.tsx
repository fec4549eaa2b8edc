import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Cell, SheetTable } from '../../../domain/sheet-table'
import { showNumber } from '../../parts/amounts'
import { useWords } from '../words'

/** Only while something is printed: a page that nobody sees is not drawn. */
const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

const usePrinted = () => {
  const { language } = useWords()
  return (cell: Cell | undefined): string => {
    if (!cell || cell.is === 'empty') return ''
    return cell.is === 'number' ? showNumber(cell.value, language, 4) : cell.text
  }
}

/** Columns that hold nothing anywhere would only take the room of others. */
const filled = ({ head, rows }: SheetTable): number[] =>
  head.map((_, at) => at).filter((at) => rows.some((row) => row[at] && row[at].is !== 'empty'))

const numbered = (rows: Cell[][]) => rows.map((row, at) => ({ id: `row ${at}`, row }))

const Printed = ({ table }: { table: SheetTable }) => {
  const show = usePrinted()
  const columns = filled(table)
  if (table.rows.length === 0) return undefined
  return (
    <section>
      <h2>{table.name}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((at) => (
              <th key={at}>{table.head[at]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(table.rows).map(({ id, row }) => (
            <tr key={id}>
              {columns.map((at) => (
                <td key={at} data-number={row[at]?.is === 'number' || undefined}>
                  {show(row[at])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The whole calculation on A4: every line open, with its sources; there only while it is printed. */
export const PrintSheet = ({ title, tables }: { title: string; tables: () => SheetTable[] }) => {
  const { t } = useWords()
  if (!usePrinting()) return undefined
  return createPortal(
    <div data-print-sheet="" className="landfall-print">
      <h1>{title}</h1>
      <p>{t('overlay.planning')}</p>
      {tables().map((table) => (
        <Printed key={table.name} table={table} />
      ))}
    </div>,
    document.body,
  )
}
