import { useEffect, useState } from 'react'
import { coveredByRules } from '../../../app/page/cost-ground'
import type { BuyerProfile } from '../../../domain/buyer'
import { FirstRunForm } from '../../parts/first-run-form'
import { useWords } from '../../parts/words'

type Props = {
  buyer: BuyerProfile
  onDone: (buyer: BuyerProfile) => void
  onSkip: () => void
  onLanguage: (language: BuyerProfile['language']) => void
}

/** The questions inside the panel, with why they are asked and where the answers stay. */
export const Setup = ({ buyer, onDone, onSkip, onLanguage }: Props) => {
  const { t } = useWords()
  const [covered, setCovered] = useState<string[]>([])
  useEffect(() => {
    let isOver = false
    void coveredByRules().then((countries) => {
      if (!isOver) setCovered(countries)
    })
    return () => {
      isOver = true
    }
  }, [])
  return (
    <div className="flex flex-col gap-4 border-t border-line px-4 py-4">
      <div>
        <h2 className="text-lg font-semibold">{t('parts.setup.title')}</h2>
        <p className="mt-1 text-sm text-soft">{t('parts.setup.why')}</p>
      </div>
      <FirstRunForm buyer={buyer} covered={covered} onDone={onDone} onSkip={onSkip} onLanguage={onLanguage} />
    </div>
  )
}
