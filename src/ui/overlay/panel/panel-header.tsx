import type { Theme } from '../../../app/page/look'
import { IconButton } from '../../parts/button'
import { Icon, type IconName } from '../../parts/icon'
import { Logo } from '../../parts/logo'
import { useWords } from '../../parts/words'
import { LANGUAGES, type Language } from '../../words/translator'
import { PanelMenu } from './panel-menu'

type Props = {
  theme: Theme
  diagnostics: () => string
  onTheme: (theme: Theme) => void
  /** Undefined while the questions are asked: language is one of them. */
  onLanguage: ((language: Language) => void) | undefined
  onKeyMove: (key: string) => boolean
  onReread: () => void
  onHide: () => void
  onClose: () => void
}

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }
const THEME_ICONS: Record<Theme, IconName> = { system: 'system', light: 'sun', dark: 'moon' }

const Mark = () => (
  <span className="inline-flex items-center gap-1.5 font-bold tracking-wide text-accent">
    <Logo size={22} />
    Landfall
  </span>
)

const Grip = ({ onKeyMove }: Pick<Props, 'onKeyMove'>) => {
  const { t } = useWords()
  return (
    <button
      type="button"
      data-grip
      aria-label={t('overlay.move')}
      title={t('overlay.move')}
      onKeyDown={(event) => {
        if (onKeyMove(event.key)) event.preventDefault()
      }}
      className="inline-flex size-7 items-center justify-center rounded-md text-faint hover:bg-sunken"
    >
      <Icon name="grip" />
    </button>
  )
}

const LanguageSelect = ({ onLanguage }: { onLanguage: (language: Language) => void }) => {
  const { t, language } = useWords()
  return (
    <select
      aria-label={t('parts.setup.language')}
      value={language}
      onChange={(event) => onLanguage(event.target.value === 'ru' ? 'ru' : 'en')}
      className="h-8 rounded-md bg-paper px-1 text-xs text-soft hover:bg-sunken"
    >
      {Object.entries(LANGUAGES).map(([code, { name }]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** What the panel itself can do: move, speak, darken, hide, close. */
export const PanelHeader = (props: Props) => {
  const { t } = useWords()
  const { theme, onTheme, onClose } = props
  return (
    <div className="flex items-center gap-0.5 py-1.5 ps-3 pe-2">
      <Mark />
      <Grip onKeyMove={props.onKeyMove} />
      <span className="flex-1" />
      {props.onLanguage ? <LanguageSelect onLanguage={props.onLanguage} /> : undefined}
      <IconButton
        name={THEME_ICONS[theme]}
        label={t(`overlay.theme.${theme}`)}
        onPress={() => onTheme(NEXT[theme])}
      />
      <PanelMenu diagnostics={props.diagnostics} onReread={props.onReread} onHide={props.onHide} />
      <IconButton name="close" label={t('overlay.close')} onPress={onClose} />
    </div>
  )
}
