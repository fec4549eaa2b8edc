import type { TableAnswers, TableProblem } from '../../../domain/freight/card-preview'
import { CURRENCY_CHOICES } from '../../parts/countries'
import { sayCode } from '../../parts/say-code'
import { ChoiceField } from '../parts/choice-field'
import { TextField } from '../parts/text-field'
import { useWords } from '../words'
import { allInOptions, modeOptions, unitOptions } from './choices'
import { countryOptions } from './country-options'

type Code = TableProblem['code']
type Props = { asked: TableProblem[]; answers: TableAnswers; onChange: (answers: TableAnswers) => void }

const without = (answers: TableAnswers, name: keyof TableAnswers): TableAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => key !== name))

const yesNo = (allIn: boolean | undefined): string => (allIn === undefined ? '' : allIn ? 'yes' : 'no')

/** What the table leaves open and a card must have: asked once for the whole sheet, never guessed. */
export const AnswersForm = ({ asked, answers, onChange }: Props) => {
  const { t, language } = useWords()
  const has = (...codes: Code[]): boolean => asked.some(({ code }) => codes.includes(code))
  const set = (name: keyof TableAnswers, value: TableAnswers[keyof TableAnswers] | '') =>
    onChange(value === '' || value === undefined ? without(answers, name) : { ...answers, [name]: value })
  const question = (code: Code): string => sayCode(t, `freight.table.${code}`)
  const pick = (value: string, options: { value: string }[]): string =>
    options.find((one) => one.value === value)?.value ?? ''
  if (asked.length === 0) return null
  return (
    <div className="grid items-start gap-3 rounded-md bg-sunken p-3 sm:grid-cols-2 lg:grid-cols-3">
      {has('forwarder-missing') && (
        <TextField
          label={question('forwarder-missing')}
          value={answers.forwarder ?? ''}
          onChange={(value) => set('forwarder', value)}
        />
      )}
      {has('currency-missing', 'two-currencies') && (
        <ChoiceField
          label={question('currency-missing')}
          value={answers.currency ?? ''}
          choose={t('cards.choose')}
          options={CURRENCY_CHOICES.map((value) => ({ value, label: value }))}
          onChange={(value) => set('currency', value)}
        />
      )}
      {has('country-missing') && (
        <ChoiceField
          label={question('country-missing')}
          value={answers.country ?? ''}
          choose={t('cards.choose')}
          options={countryOptions(language)}
          onChange={(value) => set('country', value)}
        />
      )}
      {has('mode-missing') && (
        <ChoiceField
          label={question('mode-missing')}
          value={answers.mode ?? ''}
          choose={t('cards.choose')}
          options={modeOptions(t)}
          onChange={(value) => set('mode', pick(value, modeOptions(t)))}
        />
      )}
      {has('unit-missing') && (
        <ChoiceField
          label={question('unit-missing')}
          value={answers.per ?? ''}
          choose={t('cards.choose')}
          options={unitOptions(t)}
          onChange={(value) => set('per', pick(value, unitOptions(t)))}
        />
      )}
      {has('all-in-missing') && (
        <ChoiceField
          label={question('all-in-missing')}
          value={yesNo(answers.allIn)}
          choose={t('cards.choose')}
          options={allInOptions(t)}
          onChange={(value) => set('allIn', value === '' ? '' : value === 'yes')}
        />
      )}
    </div>
  )
}
