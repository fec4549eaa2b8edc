import type { Theme } from '../../../app/library/settings'
import { LanguageField } from '../../parts/language-field'
import { Segmented } from '../../parts/segmented'
import { useApp } from '../app-context'
import { Panel } from '../parts/panel'
import { useWords } from '../words'

const THEMES: Theme[] = ['system', 'light', 'dark']

/** Language and theme, for the Desk and for the panel on 1688 alike. */
export const LookPanel = () => {
  const { t } = useWords()
  const { buyer, changeBuyer, theme, changeTheme } = useApp()
  return (
    <Panel title={t('desk.settings.look')}>
      <div className="flex max-w-sm flex-col gap-4">
        <LanguageField value={buyer.language} onChange={(language) => changeBuyer({ ...buyer, language })} />
        <Segmented
          label={t('desk.settings.theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(`desk.theme.${value}`) }))}
          onChange={changeTheme}
        />
      </div>
    </Panel>
  )
}
