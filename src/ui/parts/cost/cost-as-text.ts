import type { AssumptionRow } from '../../../domain/landed-cost/assumptions-for'
import { type CostLine, type LandedCost, lineGroup, type Total } from '../../../domain/landed-cost/result'
import type { DecimalText } from '../../../domain/money'
import type { Language, Translate } from '../../words/translator'
import { showAmount, showDate, showMoney } from '../amounts'
import { sayCode } from '../say-code'
import { assumptionName } from './assumption-name'
import { assumptionValue } from './assumption-value'
import { factorsText } from './factors-text'
import { ruleName } from './lane-name'
import { lineName, lineTitle } from './line-name'
import { perUnitOf } from './per-unit'
import { sayMissing } from './say-missing'
import { unitText } from './unit-text'

/** What the cost is of, in words that are final. */
export type CostSubject = { name: string; url: string; quantity: string }

type Speech = { t: Translate; language: Language }

export type CostText = {
  cost: LandedCost
  /** What it rests on; left out where they are not at hand. */
  rows?: AssumptionRow[]
  subject: CostSubject
  /** ISO date. */
  madeOn: string
}

/** A cell of a Markdown table: what a page or a file says must not end the cell or the row. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim()

export type TextTable = { head: string[]; rows: string[][] }

const tableOf = ({ head, rows }: TextTable): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const range = (
  { t, language }: Speech,
  { low, likely, high }: Record<'low' | 'likely' | 'high', DecimalText>,
  currency: string,
): string =>
  low === high
    ? showMoney(likely, currency, language)
    : `${showMoney(likely, currency, language)} (${t('common.range', {
        low: showAmount(low, currency, language),
        high: showAmount(high, currency, language),
      })})`

const totalText = (speech: Speech, total: Total, currency: string): string =>
  total.is === 'complete'
    ? range(speech, total.span, currency)
    : speech.t('overlay.incomplete', { missing: sayMissing(speech.t, total.missing) })

const amountText = (speech: Speech, { amount }: CostLine, currency: string): string => {
  if (amount.is === 'unknown') return speech.t('common.unknown')
  if (amount.is === 'inside') return speech.t('parts.line.inside', { line: lineName(speech.t, amount.line) })
  return range(speech, amount.span, currency)
}

const eachText = ({ language }: Speech, { amount }: CostLine, cost: LandedCost): string => {
  const each = amount.is === 'known' ? perUnitOf(amount.span.likely, cost) : undefined
  return each === undefined ? '' : showMoney(each, cost.currency, language)
}

const sourceText = (
  { t, language }: Speech,
  { evidence, rule }: Pick<CostLine, 'evidence' | 'rule'>,
): string =>
  [
    `${sayCode(t, `cost.basis.${evidence.basis}`)}: ${evidence.source}`,
    ...(evidence.asOf ? [showDate(evidence.asOf, language)] : []),
    ...(rule
      ? [`${ruleName(t, rule.id)}, ${t('parts.line.since', { date: showDate(rule.validFrom, language) })}`]
      : []),
    ...(evidence.url ? [evidence.url] : []),
  ].join('; ')

/** Every line as it is read: its sum, how it was worked out, who says so. */
export const lineTexts = (speech: Speech, cost: LandedCost): TextTable => {
  const { t } = speech
  const inOrder = lineGroup.options.flatMap((group) => cost.lines.filter((line) => line.group === group))
  return {
    head: [
      t('parts.text.charge'),
      t('parts.text.amount'),
      t('parts.line.each'),
      t('parts.line.working'),
      t('parts.line.source'),
    ],
    rows: inOrder.map((line) => [
      lineTitle(t, line),
      amountText(speech, line, cost.currency),
      eachText(speech, line, cost),
      factorsText(speech, line),
      sourceText(speech, line),
    ]),
  }
}

const valueText = ({ t, language }: Speech, row: AssumptionRow): string => {
  const { current } = row
  if (current.is === 'unknown') return t('common.unknown')
  return `${assumptionValue(row, current, language)} ${unitText(t, row)}`
}

/** What it rests on, as it is read. */
export const assumptionTexts = (speech: Speech, rows: AssumptionRow[]): TextTable => ({
  head: [speech.t('parts.text.assumption'), speech.t('parts.text.value'), speech.t('parts.line.source')],
  rows: rows.map((row) => [
    assumptionName(speech.t, row.id),
    valueText(speech, row),
    row.current.is === 'unknown' ? '' : sourceText(speech, { evidence: row.current.evidence }),
  ]),
})

const headText = (speech: Speech, { cost, subject, madeOn }: CostText): string => {
  const { t, language } = speech
  const values = [
    ...(cost.customsValue
      ? [
          `- ${t('parts.text.customs-value')}: ${showMoney(cost.customsValue.amount, cost.customsValue.currency, language)}`,
        ]
      : []),
    ...(cost.taxBase
      ? [`- ${t('parts.text.tax-base')}: ${showMoney(cost.taxBase.amount, cost.taxBase.currency, language)}`]
      : []),
  ]
  return [
    `# ${subject.name.replaceAll(/\s+/g, ' ')}`,
    subject.url,
    '',
    `- ${t('parts.text.order')}: ${subject.quantity}, ${cost.destination}, ${sayCode(t, `cost.mode.${cost.mode}`)}`,
    `- ${t('parts.text.rules-of')}: ${showDate(cost.entryDate, language)}; ${t('parts.text.made-on')}: ${showDate(madeOn, language)}`,
    `- ${t('parts.text.each')}: ${totalText(speech, cost.perUnit, cost.currency)}`,
    `- ${t('parts.text.total')}: ${totalText(speech, cost.cash, cost.currency)}`,
    `- ${t('parts.text.after-tax')}: ${totalText(speech, cost.afterTax, cost.currency)}`,
    ...values,
  ].join('\n')
}

/**
 * A cost as Markdown that somebody else can check: every line with its sum, source and date, what it rests on, what
 * to know beside it, and that it is an estimate. Unknown is written out, never left as nothing.
 */
export const costAsText = (speech: Speech, text: CostText): string => {
  const { t } = speech
  const { cost, rows } = text
  const notes = cost.notes.map(({ code, params }) => `- ${sayCode(t, `cost.note.${code}`, params)}`)
  return [
    headText(speech, text),
    tableOf(lineTexts(speech, cost)),
    ...(rows && rows.length > 0
      ? [`## ${t('parts.text.rests')}`, tableOf(assumptionTexts(speech, rows))]
      : []),
    ...(notes.length > 0 ? [`## ${t('parts.text.notes')}`, notes.join('\n')] : []),
    t('overlay.planning'),
  ].join('\n\n')
}
