import type { BuyerProfile } from '../../../domain/buyer'
import { FirstRunForm } from '../../parts/first-run-form'
import { useApp } from '../app-context'
import { useNotice } from '../notices'
import { Logo } from '../parts/logo'
import { hashOf } from '../route'
import { useWords } from '../words'

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
      <div>
        <Logo size={56} />
        <p className="mt-4 text-lg text-soft">{t('desk.welcome.text')}</p>
      </div>
      <section
        aria-label={t('desk.welcome.form')}
        className="rounded-lg border border-line bg-raised p-5 shadow-low"
      >
        <h2 className="mb-4 text-base font-semibold">{t('desk.welcome.form')}</h2>
        <FirstRunForm
          buyer={buyer}
          onDone={finish}
          onSkip={() => finish({ ...buyer, asked: true })}
          onLanguage={(language) => changeBuyer({ ...buyer, language })}
        />
      </section>
    </div>
  )
}
