import { LinkButton } from '../parts/link-button'
import { Panel } from '../parts/panel'
import { hashOf } from '../route'
import { BuyerPanel } from '../settings/buyer-panel'
import { LookPanel } from '../settings/look-panel'
import { OwnFiguresPanel } from '../settings/own-figures-panel'
import { RatesPanel } from '../settings/rates-panel'
import { StoredPanel } from '../settings/stored-panel'
import { useWords } from '../words'

export const SettingsScreen = () => {
  const { t } = useWords()
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <div className="flex flex-col gap-5">
        <BuyerPanel />
        <RatesPanel />
        <OwnFiguresPanel />
      </div>
      <div className="flex flex-col gap-5">
        <LookPanel />
        <StoredPanel />
        <Panel title={t('desk.settings.leaves')} text={t('desk.settings.leavesNothing')}>
          <LinkButton href={hashOf({ screen: 'licences' })}>{t('desk.settings.licences')}</LinkButton>
        </Panel>
      </div>
    </div>
  )
}
