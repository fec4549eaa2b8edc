import type { LandedCost } from '../../../domain/landed-cost/result'
import { Chip, type Tone } from '../chip'
import { sayCode } from '../say-code'
import { useWords } from '../words'

const TONES: Record<LandedCost['confidence'], Tone> = {
  tight: 'good',
  fair: 'good',
  rough: 'warn',
  guess: 'warn',
}

/** How wide the range is, in a word. Only beside a complete total. */
export const ConfidenceChip = ({ confidence }: Pick<LandedCost, 'confidence'>) => {
  const { t } = useWords()
  return (
    <span title={t('parts.confidence.why')}>
      <Chip tone={TONES[confidence]}>{sayCode(t, `cost.confidence.${confidence}`)}</Chip>
    </span>
  )
}
