import { useState } from 'react'
import { csvOf } from '../../../adapters/sheets/write-csv'
import { costSheet } from '../../../domain/landed-cost/cost-sheet'
import type { SheetTable } from '../../../domain/sheet-table'
import { Button } from '../../parts/button'
import { CopyButton } from '../../parts/copy-button'
import { offerSubject } from '../../parts/cost/answer/offer-subject'
import { type CostSubject, costAsText } from '../../parts/cost/cost-as-text'
import type { CostWork } from '../../parts/cost/work/cost-work'
import { useWords } from '../words'
import { costTables, printTables } from './cost-tables'
import { PrintSheet } from './print-sheet'
import { saveFile } from './save-file'

type Props = { work: CostWork; name?: string | undefined }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** `landfall-700000000001-DE-2026-11-22`: what it is of, for where, of when. */
const fileName = ({ listing, costBuyer, day }: CostWork, ending: string): string =>
  `landfall-${listing.offerId}-${costBuyer.country}-${day}.${ending}`

type Made = { subject: CostSubject; tables: () => SheetTable[]; paper: () => SheetTable[] }

const useTables = ({ work, name }: Props): Made => {
  const words = useWords()
  const { cost, rows, ground, day } = work
  const subject = offerSubject(words, work)
  const named = name ? { ...subject, name } : subject
  return {
    subject: named,
    tables: () => costTables(words, costSheet(cost, rows, ground.packs, day), named),
    paper: () => printTables(words, costSheet(cost, rows, ground.packs, day), named, { cost, rows }),
  }
}

/** The writer of spreadsheets is heavy: loaded when the first one is wanted. */
const spreadsheet = async (tables: SheetTable[]): Promise<Blob> => {
  const { xlsxOf } = await import('../../../adapters/sheets/write-xlsx')
  return new Blob([await xlsxOf(tables)], { type: XLSX })
}

/** The calculation as text, as files and on paper, each with every line, its source and its date. */
export const ExportBar = ({ work, name }: Props) => {
  const words = useWords()
  const { t } = words
  const [isFailed, setFailed] = useState(false)
  const { subject, tables, paper } = useTables({ work, name })
  const saveCsv = () =>
    saveFile(fileName(work, 'csv'), new Blob([csvOf(tables())], { type: 'text/csv;charset=utf-8' }))
  const saveXlsx = () =>
    spreadsheet(tables()).then(
      (file) => {
        setFailed(false)
        saveFile(fileName(work, 'xlsx'), file)
      },
      (error: unknown) => {
        console.error('landfall desk', error)
        setFailed(true)
      },
    )
  return (
    <fieldset
      aria-label={t('workbench.export')}
      className="flex flex-wrap items-center gap-1"
      data-print="no"
    >
      <CopyButton
        label={t('workbench.export.copy')}
        text={() => costAsText(words, { cost: work.cost, rows: work.rows, subject, madeOn: work.day })}
      />
      <Button look="quiet" onPress={saveCsv}>
        {t('workbench.export.csv')}
      </Button>
      <Button look="quiet" onPress={() => void saveXlsx()}>
        {t('workbench.export.xlsx')}
      </Button>
      <Button look="quiet" onPress={() => window.print()}>
        {t('workbench.export.print')}
      </Button>
      {isFailed ? (
        <span role="status" className="text-xs text-bad">
          {t('workbench.export.failed')}
        </span>
      ) : undefined}
      <PrintSheet title={subject.name} tables={paper} />
    </fieldset>
  )
}
