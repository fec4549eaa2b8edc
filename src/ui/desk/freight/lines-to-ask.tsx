import { QUOTE_GREETING, QUOTE_QUESTIONS } from '../../../data/quote-request'
import { quoteLine } from '../../../domain/freight/rate-card'
import { CopyButton } from '../../parts/copy-button'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

const chineseText = (): string =>
  [QUOTE_GREETING, ...quoteLine.options.map((line, at) => `${at + 1}. ${QUOTE_QUESTIONS[line]}`)].join('\n')

/** What a whole quote holds, to be asked for before a price is believed; in Chinese, to be sent. */
export const LinesToAsk = () => {
  const { t } = useWords()
  return (
    <Panel
      title={t('cards.ask')}
      text={t('cards.ask.text')}
      aside={<CopyButton label={t('cards.ask.copy')} text={chineseText} />}
    >
      <ol className="flex list-inside list-decimal flex-col gap-2 text-sm">
        {quoteLine.options.map((line) => (
          <li key={line}>
            {t(`cards.line.${line}`)}
            <span lang="zh" className="block ps-5 text-xs text-soft">
              {QUOTE_QUESTIONS[line]}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
