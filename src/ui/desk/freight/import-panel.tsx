import { useId, useState } from 'react'
import type { Sheet } from '../../../adapters/sheets/read-sheet'
import { cardCounts } from '../../../domain/freight/card-counts'
import type { TableAnswers } from '../../../domain/freight/card-preview'
import type { RateCard } from '../../../domain/freight/rate-card'
import { Button } from '../../parts/button'
import { Note } from '../../parts/note'
import { sayCode } from '../../parts/say-code'
import { ChoiceField } from '../parts/choice-field'
import { DropZone } from '../parts/drop-zone'
import { Panel } from '../parts/panel'
import { useWords } from '../words'
import { saveFile } from '../workbench/save-file'
import { AnswersForm } from './answers-form'
import { PreviewList, UnreadCells } from './preview-list'
import { templateFile } from './template'
import { type ImportState, useFile, usePreview } from './use-import'

const MONTH_MS = 30 * 24 * 60 * 60 * 1000

const inAMonth = (today: string): string => new Date(Date.parse(today) + MONTH_MS).toISOString().slice(0, 10)

const Templates = ({ today }: { today: string }) => {
  const { t } = useWords()
  const download = async (language: 'en' | 'zh') =>
    saveFile(`landfall-price-list-${language}.xlsx`, await templateFile(language, inAMonth(today)))
  return (
    <div className="flex flex-wrap gap-1">
      <Button look="quiet" onPress={() => void download('en')}>
        {t('cards.template.en')}
      </Button>
      <Button look="quiet" onPress={() => void download('zh')}>
        {t('cards.template.zh')}
      </Button>
    </div>
  )
}

const Busy = ({ state: { reading, cancel } }: { state: ImportState }) => {
  const { t } = useWords()
  if (reading.is === 'reading')
    return (
      <div role="status" className="flex flex-wrap items-center gap-3 text-sm">
        <progress aria-label={t('cards.import.reading', { name: reading.name })} className="w-40" />
        {t('cards.import.reading', { name: reading.name })}
        <Button onPress={cancel}>{t('common.cancel')}</Button>
      </div>
    )
  if (reading.is !== 'failed') return null
  return (
    <div role="alert">
      <Note tone="bad">
        {t('cards.import.failed', { name: reading.name })} {sayCode(t, `cards.sheet.${reading.problem}`)}
      </Note>
    </div>
  )
}

type TakeProps = { sheet: Sheet; today: string; onTake: (cards: RateCard[]) => void }

const SheetPreview = ({ sheet, today, onTake }: TakeProps) => {
  const { t } = useWords()
  const [prefix] = useState(() => crypto.randomUUID())
  const [answers, setAnswers] = useState<TableAnswers>({})
  const [leftOut, setLeftOut] = useState<string[]>([])
  const { cards, problems, asked } = usePreview(sheet, answers, today, prefix)
  const open = problems.filter(({ is }) => is === 'asked').length
  const taken = cards.filter((card) => cardCounts(card, today) && !leftOut.includes(card.id))
  return (
    <div className="flex flex-col gap-4">
      <p role="status" className="text-sm font-medium">
        {t('cards.import.found', { count: cards.length })}{' '}
        {open > 0 && <span className="text-warn">{t('cards.import.open', { count: open })}</span>}
      </p>
      <AnswersForm asked={asked} answers={answers} onChange={setAnswers} />
      <PreviewList cards={cards} today={today} leftOut={leftOut} onLeave={setLeftOut} />
      {taken.length > 0 && (
        <div>
          <Button look="main" onPress={() => onTake(taken)}>
            {t('cards.import.keep', { count: taken.length })}
          </Button>
        </div>
      )}
      <UnreadCells problems={problems} />
    </div>
  )
}

const Sheets = ({ sheets, ...rest }: { sheets: Sheet[] } & Omit<TakeProps, 'sheet'>) => {
  const { t } = useWords()
  const [at, setAt] = useState(0)
  const sheet = sheets[at]
  return (
    <div className="flex flex-col gap-4">
      {sheets.length > 1 && (
        <div className="max-w-sm">
          <ChoiceField
            label={t('cards.import.sheet')}
            value={String(at)}
            options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChange={(value) => setAt(Number(value))}
          />
        </div>
      )}
      {sheet && <SheetPreview key={at} sheet={sheet} {...rest} />}
    </div>
  )
}

type Props = { today: string; onTake: (cards: RateCard[]) => void; onClose: () => void }

/** A forwarder's spreadsheet turned into price lists: looked at first, kept by choice. */
export const ImportPanel = ({ today, onTake, onClose }: Props) => {
  const { t } = useWords()
  const id = useId()
  const state = useFile()
  const { reading } = state
  return (
    <Panel
      title={t('cards.import')}
      text={t('cards.import.text')}
      aside={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <div className="flex flex-col gap-4">
        <DropZone
          label={t('cards.import.file')}
          hint={t('cards.import.hint')}
          accept=".xlsx,.csv,.txt"
          onFile={state.take}
        />
        <Templates today={today} />
        <Busy state={state} />
        {reading.is === 'read' && (
          <Sheets key={`${id} ${reading.name}`} sheets={reading.sheets} today={today} onTake={onTake} />
        )}
      </div>
    </Panel>
  )
}
