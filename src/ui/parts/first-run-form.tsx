import { useState } from 'react'
import type { BuyerProfile } from '../../domain/buyer'
import { Button } from './button'
import { cityInChinese } from './cities'
import { CityField } from './city-field'
import { currencyOf } from './countries'
import { CountryField } from './country-field'
import { CurrencyField } from './currency-field'
import { ImporterField } from './importer-field'
import { LanguageField } from './language-field'
import { ModeField } from './mode-field'
import { QuantityField } from './quantity-field'
import { useWords } from './words'

type Props = {
  buyer: BuyerProfile
  /** Countries with rules of their own in this version; listed first. */
  covered?: string[]
  onDone: (buyer: BuyerProfile) => void
  onSkip: () => void
  /** The words change at once, before the form is done. */
  onLanguage?: (language: BuyerProfile['language']) => void
}

const withoutEmpty = (draft: BuyerProfile, city: string): BuyerProfile => {
  const { forwarderCity: _old, ...rest } = draft
  const chinese = cityInChinese(city)
  return { ...rest, ...(chinese ? { forwarderCity: chinese } : {}), asked: true }
}

/** Who is buying, for where: one screen, asked once, skippable, reopened from the chips. */
export const FirstRunForm = ({ buyer, covered = [], onDone, onSkip, onLanguage }: Props) => {
  const { t } = useWords()
  const [draft, setDraft] = useState(buyer)
  const [city, setCity] = useState(buyer.forwarderCity ?? '')
  const change = (part: Partial<BuyerProfile>) => setDraft((before) => ({ ...before, ...part }))
  return (
    <form
      aria-label={t('parts.setup.name')}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onDone(withoutEmpty(draft, city))
      }}
    >
      <CountryField
        value={draft.country}
        covered={covered}
        onChange={(country) => change({ country, currency: currencyOf(country) })}
      />
      <div className="grid grid-cols-2 gap-3">
        <CurrencyField value={draft.currency} onChange={(currency) => change({ currency })} />
        <QuantityField
          value={draft.usualQuantity}
          onChange={(quantity) => setDraft(({ usualQuantity: _old, ...rest }) => ({ ...rest, ...quantity }))}
        />
      </div>
      <ModeField value={draft.mode} onChange={(mode) => change({ mode })} />
      <CityField value={city} onChange={setCity} />
      <ImporterField
        importer={draft.importer}
        vatRegistered={draft.vatRegistered}
        onChange={(part) => change(part)}
      />
      <LanguageField
        value={draft.language}
        onChange={(language) => {
          change({ language })
          onLanguage?.(language)
        }}
      />
      <div className="flex items-center justify-between gap-2">
        <Button look="quiet" onPress={onSkip}>
          {buyer.asked ? t('common.cancel') : t('parts.setup.skip')}
        </Button>
        <button
          type="submit"
          className="min-h-9 rounded-md bg-accent px-4 text-sm font-semibold text-accent-ink hover:opacity-90"
        >
          {t('parts.setup.done')}
        </button>
      </div>
    </form>
  )
}
