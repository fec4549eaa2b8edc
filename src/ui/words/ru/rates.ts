import type { rates as en } from '../en/rates'

export const rates: Record<keyof typeof en, string> = {
  'rates.title': 'Курсы валют',
  'rates.text':
    'Сколько юаней стоит единица валюты. Берётся самый свежий известный курс; чем он старше, тем шире вилка себестоимости. У таможни свои курсы, они немного отличаются.',
  'rates.currency': 'Валюта',
  'rates.yuan': 'Юаней за 1',
  'rates.yuanFor': 'Юаней за 1 {currency}',
  'rates.from': 'Откуда',
  'rates.own': 'Ваш курс',
  'rates.ownFor': 'Ваш курс: юаней за 1 {currency}',
  'rates.ownNone': 'нет',
  'rates.ownSince': 'ваш, введён {date}',
  'rates.ownReset': 'Вернуть известный курс {currency}',
  'rates.ownWrong': 'Введите число больше нуля, например 6,75.',
  'rates.ownNeedsCountry': 'Чтобы ввести свои курсы, выберите страну, для которой покупаете.',
  'rates.unknown': 'неизвестен',
  'rates.age': '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'rates.ageToday': 'сегодняшний',
  'rates.spread': '± {percent} %',
  'rates.all': 'Показать все валюты ({count})',
  'rates.few': 'Показать только используемые',
  'rates.refresh': 'Обновить сейчас',
  'rates.refreshing': 'Запрашиваем сегодняшние курсы …',
  'rates.daily': 'Обновлять самому раз в день, когда считается себестоимость',
  'rates.leaveNo':
    'Выключено. Landfall не обращается ни к какому серверу, пока вы не нажмёте «Обновить сейчас» и не разрешите это в окне браузера. В запросе нет ничего о вас, товаре и его стоимости.',
  'rates.leaveYes':
    'Разрешено: api.frankfurter.dev, в запасе cdn.jsdelivr.net и currency-api.pages.dev. В запросе нет ничего о вас, товаре и его стоимости.',
  'rates.leaveDrop': 'Забрать разрешение',
  'rates.dropFetched': 'Брать только курсы, поставляемые с Landfall',
  'rates.tried': 'Последний запрос: {date}',
  'rates.outcome.updated': 'Обновлено: курсы на {date}, источник: {source}.',
  'rates.outcome.left':
    'Не взяты, потому что новый курс слишком далёк от известного: {currencies}. Проверьте, прежде чем вводить свой.',
  'rates.outcome.unchanged': 'Новее курсов не нашлось, действуют курсы на {date}.',
  'rates.outcome.offline': 'Ответа нет: нет сети или серверы не работают. Остаются прежние курсы.',
  'rates.outcome.refused':
    'Сервер отказался отвечать (код {status}). Остаются прежние курсы, попробуйте позже.',
  'rates.outcome.unreadable': 'Ответ незнакомого вида, поэтому ничего не взято. Остаются прежние курсы.',
  'rates.outcome.looks-wrong':
    'Ответ похож на ошибочный, поэтому ничего не взято. Слишком далеко от прежних курсов: {currencies}.',
  'rates.outcome.no-permission': 'Не разрешено, поэтому запроса не было. Остаются прежние курсы.',
}
