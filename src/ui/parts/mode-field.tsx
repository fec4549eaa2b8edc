import type { TransportMode } from '../../domain/buyer'
import { sayCode } from './say-code'
import { Segmented } from './segmented'
import { useWords } from './words'

const MODES: TransportMode[] = ['sea', 'air', 'express', 'rail', 'truck']

type Props = { value: TransportMode; onChange: (mode: TransportMode) => void }

export const ModeField = ({ value, onChange }: Props) => {
  const { t } = useWords()
  return (
    <Segmented
      label={t('parts.setup.mode')}
      value={value}
      options={MODES.map((mode) => ({ value: mode, label: sayCode(t, `cost.mode.${mode}`) }))}
      onChange={onChange}
    />
  )
}
