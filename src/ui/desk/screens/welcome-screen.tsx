import { packs } from '../../../data/packs'
import type { BuyerProfile } from '../../../domain/buyer'
import { coveredCountries } from '../../parts/covered-countries'
import { FirstRunForm } from '../../parts/first-run-form'
import { Icon } from '../../parts/icon'
import { Logo } from '../../parts/logo'
import { useApp } from '../app-context'
import { useNotice } from '../notices'
import { hashOf } from '../route'
import { useWords } from '../words'

const POINTS = [
  { icon: 'ship', name: 'cost' },
  { icon: 'suppliers', name: 'trust' },
  { icon: 'bookmark', name: 'memory' },
  { icon: 'check', name: 'private' },
] as const

/** What the buyer gets, in four sentences. */
const WhatItDoes = () => {
  const { t } = useWords()
  return (
    <div>
      <Logo size={56} />
      <ul className="mt-6 flex flex-col gap-5">
        {POINTS.map(({ icon, name }) => (
          <li key={name} className="flex gap-4">
            <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-accent-wash text-accent">
              <Icon name={icon} size={20} />
            </span>
            <div>
              <h2 className="text-base font-semibold">{t(`desk.welcome.${name}.title`)}</h2>
              <p className="text-soft">{t(`desk.welcome.${name}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Shown once, when Landfall was installed: what it does and the one form. */
export const WelcomeScreen = () => {
  const { t } = useWords()
  const { buyer, changeBuyer } = useApp()
  const say = useNotice()
  const finish = (answered: BuyerProfile) => {
    changeBuyer(answered)
    say({ text: t('desk.welcome.done') })
    window.location.hash = hashOf({ screen: 'library' })
  }
  return (
    <div className="mx-auto grid max-w-lg items-start gap-8 md:grid-cols-2">
      <WhatItDoes />
      <section
        aria-label={t('desk.welcome.form')}
        className="rounded-lg border border-line bg-raised p-5 shadow-low"
      >
        <h2 className="mb-4 text-base font-semibold">{t('desk.welcome.form')}</h2>
        <FirstRunForm
          buyer={buyer}
          covered={coveredCountries(packs)}
          onDone={finish}
          onSkip={() => finish({ ...buyer, asked: true })}
          onLanguage={(language) => changeBuyer({ ...buyer, language })}
        />
      </section>
    </div>
  )
}
