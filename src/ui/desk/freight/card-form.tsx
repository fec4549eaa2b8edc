import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { RateCard } from '../../../domain/freight/rate-card'
import { Button } from '../../parts/button'
import { Note } from '../../parts/note'
import { sayCode } from '../../parts/say-code'
import { Panel } from '../parts/panel'
import { TextField } from '../parts/text-field'
import { useWords } from '../words'
import { BreaksField } from './breaks-field'
import type { CardDraft } from './card-draft'
import { cardOfDraft, type DraftErrors } from './card-of-draft'
import { ExtrasField } from './extras-field'
import type { FormProps } from './form-props'
import { BillingFields, DatesFields, QuotedField } from './terms-fields'
import { WayFields } from './way-fields'

type Props = {
  title: string
  start: CardDraft
  id: string
  today: string
  onSave: (card: RateCard) => void
  onCancel: () => void
}

const Fields = (props: FormProps) => {
  const { t } = useWords()
  return (
    <>
      <WayFields {...props} />
      <BreaksField {...props} />
      <ExtrasField {...props} />
      <BillingFields {...props} />
      <DatesFields {...props} />
      <QuotedField {...props} />
      <TextField
        label={t('cards.note')}
        value={props.draft.note}
        onChange={(note) => props.onChange({ note })}
      />
    </>
  )
}

/** The keyboard goes to the first box that is wrong. */
const useFirstWrong = (errors: DraftErrors) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [errors])
  return form
}

/** A price list typed in or changed. Nothing is kept while a field is wrong. */
export const CardForm = ({ title, start, id, today, onSave, onCancel }: Props) => {
  const { t } = useWords()
  const [draft, setDraft] = useState(start)
  const [errors, setErrors] = useState<DraftErrors>({})
  const form = useFirstWrong(errors)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const card = cardOfDraft(draft, { id, today })
    if (card.ok) onSave(card.value)
    else setErrors(card.problem)
  }
  const wrong = (field: string): string | undefined => {
    const code = errors[field]
    return code && sayCode(t, `cards.wrong.${code}`)
  }
  return (
    <Panel title={title} text={t('cards.form.text')}>
      <form ref={form} noValidate onSubmit={save} className="flex flex-col gap-5">
        <Fields
          draft={draft}
          wrong={wrong}
          onChange={(change) => setDraft((now) => ({ ...now, ...change }))}
        />
        {Object.keys(errors).length > 0 && (
          <div role="alert">
            <Note tone="bad">{t('cards.form.wrong', { count: Object.keys(errors).length })}</Note>
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          <button
            type="submit"
            className="min-h-8 rounded-md bg-accent px-3 py-1 text-sm font-medium text-accent-ink hover:opacity-90"
          >
            {t('cards.form.save')}
          </button>
          <Button onPress={onCancel}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Panel>
  )
}
