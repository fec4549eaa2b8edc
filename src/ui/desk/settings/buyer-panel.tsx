import { useState } from 'react'
import { packs } from '../../../data/packs'
import type { BuyerProfile } from '../../../domain/buyer'
import { Button } from '../../parts/button'
import { cityLabel } from '../../parts/cities'
import { countryName, currencyName } from '../../parts/countries'
import { coveredCountries } from '../../parts/covered-countries'
import { FirstRunForm } from '../../parts/first-run-form'
import { sayCode } from '../../parts/say-code'
import { useApp } from '../app-context'
import { useNotice } from '../notices'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

const Row = ({ name, value }: { name: string; value: string | undefined }) => {
  const { t } = useWords()
  return (
    <div className="flex justify-between gap-4 border-t border-line py-2 text-sm">
      <dt className="text-soft">{name}</dt>
      <dd className={value ? 'font-medium' : 'text-faint'}>{value ?? t('desk.settings.notChosen')}</dd>
    </div>
  )
}

const Summary = ({ buyer }: { buyer: BuyerProfile }) => {
  const { t, language } = useWords()
  const { country, currency, mode, forwarderCity } = buyer
  return (
    <dl>
      <Row name={t('parts.setup.country')} value={country && countryName(country, language)} />
      <Row
        name={t('parts.setup.currency')}
        value={currency && `${currency} · ${currencyName(currency, language)}`}
      />
      <Row name={t('parts.setup.mode')} value={sayCode(t, `cost.mode.${mode}`)} />
      <Row name={t('parts.setup.city')} value={forwarderCity && cityLabel(forwarderCity)} />
    </dl>
  )
}

/** Who is buying, for where: shown, and edited with the very form of the first run. */
export const BuyerPanel = () => {
  const { t } = useWords()
  const { buyer, changeBuyer } = useApp()
  const say = useNotice()
  const [editing, setEditing] = useState(false)
  const done = (changed: BuyerProfile) => {
    changeBuyer(changed)
    setEditing(false)
    say({ text: t('desk.settings.saved') })
  }
  return (
    <Panel
      title={t('desk.settings.buyer')}
      text={t('desk.settings.buyerText')}
      aside={!editing && <Button onPress={() => setEditing(true)}>{t('desk.settings.edit')}</Button>}
    >
      {editing ? (
        <FirstRunForm
          buyer={buyer}
          covered={coveredCountries(packs)}
          onDone={done}
          onSkip={() => setEditing(false)}
        />
      ) : (
        <Summary buyer={buyer} />
      )}
    </Panel>
  )
}
