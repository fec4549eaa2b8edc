import type { common as en } from '../en/common'

export const common: Record<keyof typeof en, string> = {
  'common.save': 'Сохранить',
  'common.close': 'Закрыть',
  'common.unknown': 'неизвестно',
  'common.cancel': 'Отмена',
  'common.copied': 'Скопировано',
  'common.copy-refused': 'Браузер не разрешил копировать',
  'common.range': 'от {low} до {high}',
  'common.quantity': 'Количество',
  'common.unit': 'ед.',
  'common.incomplete': 'Неполно',
  'common.units': '{count, plural, one {# единица} few {# единицы} many {# единиц} other {# единицы}}',
}
