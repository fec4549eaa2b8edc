import type { AssumptionRow } from '../../../domain/landed-cost/assumptions-for'
import type { CostSheet, SheetAssumption, SheetLine } from '../../../domain/landed-cost/cost-sheet'
import type { LandedCost, Total } from '../../../domain/landed-cost/result'
import { type Cell, numberCell, type SheetTable, textCell } from '../../../domain/sheet-table'
import { assumptionName } from '../../parts/cost/assumption-name'
import { assumptionTexts, type CostSubject, lineTexts, type TextTable } from '../../parts/cost/cost-as-text'
import { ruleName } from '../../parts/cost/lane-name'
import { lineName, lineTitle } from '../../parts/cost/line-name'
import { sayMissing } from '../../parts/cost/say-missing'
import { unitWord } from '../../parts/cost/unit-count'
import { unitText } from '../../parts/cost/unit-text'
import { countryName } from '../../parts/countries'
import { sayCode } from '../../parts/say-code'
import type { Words } from '../../parts/words'
import { isWordKey, type Translate } from '../../words/translator'

const EMPTY = textCell(undefined)

const totalCells = (t: Translate, total: Total, currency: string): Cell[] => {
  if (total.is === 'complete') {
    const { low, likely, high } = total.span
    return [numberCell(low), numberCell(likely), numberCell(high), textCell(currency)]
  }
  const missing = sayMissing(t, total.missing)
  return [EMPTY, EMPTY, EMPTY, textCell(currency), textCell(t('workbench.sheet.incomplete', { missing }))]
}

/** Names of things in the head of the sheet, where there is something to say. */
const facts = (
  { t, language }: Words,
  sheet: CostSheet,
  { name, url, quantity }: CostSubject,
): [string, string | undefined][] => [
  [t('workbench.sheet.goods'), name],
  [t('workbench.sheet.address'), url],
  [t('workbench.sheet.quantity'), quantity],
  [t('workbench.sheet.destination'), countryName(sheet.destination, language)],
  [t('workbench.sheet.mode'), sayCode(t, `cost.mode.${sheet.mode}`)],
  [t('workbench.sheet.terms'), sheet.versions.incoterm],
  [t('workbench.sheet.rules-of'), sheet.entryDate],
  [t('workbench.sheet.rule'), sheet.versions.rule?.id],
  [t('workbench.sheet.checked'), sheet.versions.rule?.checkedOn],
  [t('workbench.sheet.lane'), sheet.versions.lane && ruleName(t, sheet.versions.lane)],
  [t('workbench.sheet.made-on'), sheet.madeOn],
]

const summary = (words: Words, sheet: CostSheet, subject: CostSubject): SheetTable => {
  const { t } = words
  return {
    name: t('workbench.sheet.summary'),
    head: [
      t('workbench.sheet.what'),
      t('workbench.sheet.low'),
      t('workbench.sheet.likely'),
      t('workbench.sheet.high'),
      t('workbench.sheet.currency'),
      t('workbench.sheet.note'),
    ],
    rows: [
      ...sheet.totals.map(({ id, total }) => [
        textCell(t(`workbench.sheet.total.${id}`)),
        ...totalCells(t, total, sheet.currency),
      ]),
      ...sheet.values.map(({ id, amount }) => [
        textCell(t(`workbench.sheet.total.${id}`)),
        EMPTY,
        numberCell(amount.amount),
        EMPTY,
        textCell(amount.currency),
      ]),
      ...facts(words, sheet, subject).flatMap(([name, text]) =>
        text ? [[textCell(name), EMPTY, EMPTY, EMPTY, EMPTY, textCell(text)]] : [],
      ),
      [textCell(t('workbench.sheet.note')), EMPTY, EMPTY, EMPTY, EMPTY, textCell(t('overlay.planning'))],
    ],
  }
}

const stateOf = (t: Translate, { span, missing, inside }: SheetLine): string => {
  if (span) return t('workbench.sheet.known')
  if (inside) return t('parts.line.inside', { line: lineName(t, inside) })
  return t('workbench.sheet.missing', { missing: sayMissing(t, missing ? [missing] : []) })
}

const perText = (t: Translate, unit: string): string => {
  const key = `parts.per.${unit}`
  return isWordKey(key) ? t(key) : unit
}

const nameCells = ({ t }: Words, line: SheetLine): Cell[] => [
  textCell(t(`parts.group.${line.group}`)),
  textCell(lineTitle(t, line)),
  textCell(stateOf(t, line)),
]

const workingCells = (words: Words, { base, quantity, rate, clamped }: SheetLine): Cell[] => [
  textCell(base && sayCode(words.t, `cost.base.${base.of}`)),
  numberCell(base?.amount.amount),
  textCell(base?.amount.currency),
  numberCell(quantity?.value),
  textCell(quantity && unitWord(words, quantity.unit)),
  numberCell(rate?.value),
  textCell(rate && perText(words.t, rate.per)),
  textCell(clamped && words.t(`parts.clamped.${clamped}`)),
]

const sourceCells = ({ t }: Words, { rule, evidence }: SheetLine): Cell[] => [
  textCell(rule && ruleName(t, rule.id)),
  textCell(rule?.validFrom),
  textCell(sayCode(t, `cost.basis.${evidence.basis}`)),
  textCell(evidence.source),
  textCell(evidence.asOf),
  textCell(evidence.url),
]

const lineCells = (words: Words, line: SheetLine, currency: string): Cell[] => [
  ...nameCells(words, line),
  numberCell(line.span?.low),
  numberCell(line.span?.likely),
  numberCell(line.span?.high),
  textCell(currency),
  numberCell(line.each),
  numberCell(line.charged?.amount),
  textCell(line.charged?.currency),
  ...workingCells(words, line),
  textCell(line.recoverable ? words.t('workbench.sheet.yes') : undefined),
  ...sourceCells(words, line),
]

const lines = (words: Words, sheet: CostSheet): SheetTable => {
  const { t } = words
  return {
    name: t('workbench.sheet.lines'),
    head: [
      t('workbench.sheet.group'),
      t('workbench.sheet.charge'),
      t('workbench.sheet.state'),
      t('workbench.sheet.low'),
      t('workbench.sheet.likely'),
      t('workbench.sheet.high'),
      t('workbench.sheet.currency'),
      t('workbench.sheet.each'),
      t('workbench.sheet.charged'),
      t('workbench.sheet.charged-in'),
      t('workbench.sheet.base'),
      t('workbench.sheet.base-amount'),
      t('workbench.sheet.base-currency'),
      t('workbench.sheet.quantity'),
      t('workbench.sheet.unit'),
      t('workbench.sheet.rate'),
      t('workbench.sheet.per'),
      t('workbench.sheet.limit'),
      t('workbench.sheet.recoverable'),
      t('workbench.sheet.rule'),
      t('workbench.sheet.since'),
      t('workbench.sheet.basis'),
      t('workbench.sheet.source'),
      t('workbench.sheet.as-of'),
      t('workbench.sheet.address'),
    ],
    rows: sheet.lines.map((line) => lineCells(words, line, sheet.currency)),
  }
}

const assumptionCells = ({ t }: Words, row: SheetAssumption): Cell[] => [
  textCell(assumptionName(t, row.id)),
  row.value ? numberCell(row.value.low) : EMPTY,
  row.value ? numberCell(row.value.likely) : textCell(t('common.unknown')),
  row.value ? numberCell(row.value.high) : EMPTY,
  textCell(row.currency),
  textCell(unitText(t, row)),
  textCell(row.evidence && sayCode(t, `cost.basis.${row.evidence.basis}`)),
  textCell(row.evidence?.source),
  textCell(row.evidence?.asOf),
  textCell(row.evidence?.url),
]

const assumptions = (words: Words, sheet: CostSheet): SheetTable => {
  const { t } = words
  return {
    name: t('workbench.sheet.assumptions'),
    head: [
      t('workbench.sheet.what'),
      t('workbench.sheet.low'),
      t('workbench.sheet.likely'),
      t('workbench.sheet.high'),
      t('workbench.sheet.currency'),
      t('workbench.sheet.unit'),
      t('workbench.sheet.basis'),
      t('workbench.sheet.source'),
      t('workbench.sheet.as-of'),
      t('workbench.sheet.address'),
    ],
    rows: sheet.assumptions.map((row) => assumptionCells(words, row)),
  }
}

const notes = ({ t }: Words, sheet: CostSheet): SheetTable => ({
  name: t('workbench.sheet.notes'),
  head: [t('workbench.sheet.note')],
  rows: sheet.notes.map(({ code, params }) => [textCell(sayCode(t, `cost.note.${code}`, params))]),
})

const asTable = (name: string, { head, rows }: TextTable): SheetTable => ({
  name,
  head,
  rows: rows.map((row) => row.map((text) => textCell(text))),
})

/** For paper, where there is no room for a column of its own for everything: the same in fewer, wider columns. */
export const printTables = (
  words: Words,
  sheet: CostSheet,
  subject: CostSubject,
  { cost, rows }: { cost: LandedCost; rows: AssumptionRow[] },
): SheetTable[] => [
  summary(words, sheet, subject),
  asTable(words.t('workbench.sheet.lines'), lineTexts(words, cost)),
  asTable(words.t('workbench.sheet.assumptions'), assumptionTexts(words, rows)),
  notes(words, sheet),
]

/** A cost as tables in the buyer's language: totals and what was asked, every line, what it rests on, what to know. */
export const costTables = (words: Words, sheet: CostSheet, subject: CostSubject): SheetTable[] => [
  summary(words, sheet, subject),
  lines(words, sheet),
  assumptions(words, sheet),
  notes(words, sheet),
]
