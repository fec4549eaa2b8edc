import type { border as english } from '../en/border'

export const border: Record<keyof typeof english, string> = {
  'cost.line.duty/us-ieepa': 'Пошлина по чрезвычайным полномочиям (IEEPA)',
  'cost.line.duty/us-122': 'Надбавка по статье 122',
  'cost.line.fee/ro-parcel': 'Сбор за посылку в Румынии',
  'cost.line.fee/fr-parcel': 'Сбор за посылку во Франции, 2 евро за позицию',
  'cost.line.fee/it-parcel': 'Сбор за посылку в Италии',
  'cost.line.fee/nz-levies': 'Сбор за оформление и биобезопасность',
  'cost.line.fee/nz-levies-gst': 'GST на сборы',
  'cost.line.tax/ca-provincial': 'Налог провинции',
  'cost.line.duty/mx-courier': 'Упрощённая ставка курьера',
  'cost.line.tax/my-sales': 'Налог с продаж',
  'cost.line.fee/ke-declaration': 'Сбор за импортную декларацию',
  'cost.line.fee/ke-railway': 'Железнодорожный сбор',
  'cost.line.fee/gh-levies': 'Импортные сборы',
  'cost.line.duty/eaeu-parcel': 'Пошлина на личную посылку',
  'cost.line.fee/eaeu-heavy-parcel': 'Посылка тяжелее 31 кг',
  'cost.line.duty/eaeu-parcel-new': 'Пошлина на товары электронной торговли',
  'cost.line.fee/eaeu-small-parcel': 'Налог на товары электронной торговли до 200 евро',
  'cost.line.fee/ru-customs': 'Таможенный сбор',
  'cost.line.duty/uz-parcel-express': 'Единый платёж за частную посылку',
  'cost.line.duty/uz-parcel-post': 'Единый платёж за частную посылку',
  'cost.missing.layer/us-ieepa': 'ставка пошлины по чрезвычайным полномочиям',
  'cost.missing.layer/us-122': 'ставка надбавки по статье 122',
  'cost.missing.layer/nz-levies': 'пограничные сборы Новой Зеландии',
  'cost.missing.layer/ca-provincial': 'налог вашей провинции',
  'cost.missing.layer/gh-levies': 'импортные сборы Ганы',
  'cost.missing.layer/eaeu-heavy-parcel': 'платёж за посылку тяжелее 31 кг',
  'cost.missing.layer/eaeu-small-parcel': 'налог на малую посылку электронной торговли',
  'cost.missing.layer/ru-customs': 'таможенный сбор для этой стоимости',
  'cost.missing.layer/id-consignment': 'пошлина на посылку',
  'cost.assumption.layer/us-ieepa': 'Пошлина по чрезвычайным полномочиям',
  'cost.assumption.layer/us-122': 'Надбавка по статье 122',
  'cost.assumption.layer/ro-parcel': 'Сбор за посылку в Румынии',
  'cost.assumption.layer/fr-parcel': 'Сбор за посылку во Франции',
  'cost.assumption.layer/it-parcel': 'Сбор за посылку в Италии',
  'cost.assumption.layer/nz-levies': 'Сбор за оформление и биобезопасность',
  'cost.assumption.layer/nz-levies-gst': 'GST на сборы',
  'cost.assumption.layer/ca-provincial': 'Налог провинции',
  'cost.assumption.layer/mx-courier': 'Упрощённая ставка курьера',
  'cost.assumption.layer/ke-declaration': 'Сбор за импортную декларацию',
  'cost.assumption.layer/ke-railway': 'Железнодорожный сбор',
  'cost.assumption.layer/gh-levies': 'Импортные сборы',
  'cost.assumption.layer/eaeu-parcel': 'Пошлина на личную посылку',
  'cost.assumption.layer/eaeu-heavy-parcel': 'Платёж за посылку тяжелее 31 кг',
  'cost.assumption.layer/eaeu-parcel-new': 'Пошлина на товары электронной торговли',
  'cost.assumption.layer/eaeu-small-parcel': 'Налог на малую посылку электронной торговли',
  'cost.assumption.layer/ru-customs': 'Таможенный сбор',
  'cost.assumption.layer/uz-parcel': 'Единый платёж за частную посылку',
  'cost.base.fee/nz-levies': 'сборы',
  'cost.base.advanced': 'уплаченные за вас пошлина и налог',
  'cost.cause.duty': 'ставка пошлины',
  'cost.cause.tax': 'ставка НДС или налога с продаж',
  'cost.cause.layer/us-122': 'надбавка по статье 122',
  'cost.cause.layer/us-232': 'пошлина по статье 232',
  'cost.cause.layer/id-consignment': 'вид товара для пошлины на посылку',
  'cost.cause.layer/uz-customs': 'базовая величина таможенного сбора',
  'cost.note.us-de-minimis-then': 'На эту дату отправления до 800 долларов не платили пошлину.',
  'cost.note.us-de-minimis-china':
    'Льгота до 800 долларов для товаров из Китая кончилась 2 мая 2025 года (по памяти), для прочих 29 августа 2025 года: она не учтена.',
  'cost.note.us-ieepa-open':
    'На эту дату товары из Китая платили ещё пошлину по чрезвычайным полномочиям. Её ставок здесь нет: введите свою. В феврале 2026 года её отменил суд.',
  'cost.note.us-301-as-of-2026':
    'Ставки китайских списков — 2026 года: по строкам, повышенным при пересмотре, на эту дату платили меньше.',
  'cost.note.us-old-metals':
    'Пошлин на сталь и алюминий до апреля 2026 года здесь нет. Введите ставку или 0, если товар не из них.',
  'cost.note.us-post-flat-duty':
    'По почте до 28 февраля 2026 года вместо процента могла браться твёрдая пошлина за предмет; она не рассчитана.',
  'cost.note.us-122-free-list':
    'Часть товаров, в основном электроника, была свободна от надбавки 10 %; списка здесь нет.',
  'cost.note.us-exclusions-then':
    'На эту дату ещё действовали 178 исключений из китайских списков. Если ваш товар среди них, введите 0.',
  'cost.note.us-exclusions-lapsed':
    '178 исключений из китайских списков действовали до 9 ноября 2026 года; продления не найдено, они не учтены.',
  'cost.note.eu-parcel-business':
    'Компания платит обычный тариф и за посылки до 150 евро: так мы понимаем регламент. Спросите курьера.',
  'cost.note.gb-small-consignment':
    'До 135 фунтов пошлины нет, а НДС платится с продажи; зарегистрированная компания учитывает его в декларации.',
  'cost.note.nz-levies-not-known': 'Пограничные сборы на эту дату не найдены. Спросите брокера и введите их.',
  'cost.note.nz-seller-gst':
    'До 1000 новозеландских долларов на границе ничего не платят; зарегистрированные продавцы добавляют GST сами.',
  'cost.note.duty-to-enter':
    'Открытой таблицы пошлин на такой товар для этой страны не найдено. Введите свою ставку.',
  'cost.note.duty-usual': 'Обычные пошлины там {percents} %. Какая из них ваша, скажет брокер.',
  'cost.note.ca-remedies':
    'Антидемпинговые пошлины (SIMA) на сталь и некоторые товары не учтены. Спросите брокера.',
  'cost.note.gh-not-read': 'Сборы Ганы и реформа НДС 2026 года не изучены: введите их или спросите брокера.',
  'cost.note.sa-conformity': 'Для большинства товаров нужен сертификат SABER.',
  'cost.note.sa-protected': 'Некоторые защищаемые товары платят больше 15 %.',
  'cost.note.id-income-tax':
    'При полном оформлении в Индонезии авансом платят налог на прибыль, его в сумме нет. Спросите брокера.',
  'cost.note.ph-insurance':
    'Без страховки таможня добавляет 2 % цены (4 % для опасных грузов); в сумме этого нет.',
  'cost.note.my-sales-tax':
    'Налог с продаж 5 или 10 % в зависимости от товара, часть свободна. Введите свою ставку.',
  'cost.note.my-low-value':
    'До 500 ринггитов зарегистрированный продавец добавляет 10 % к цене товара; незарегистрированный может не добавить.',
  'cost.note.mx-chapters':
    'Тариф 2026 года поднял 1463 строки, а не целые группы: проверьте строку своего товара.',
  'cost.note.mx-courier': 'До 2500 долларов курьером берётся одна ставка 33,5 % за пошлину и налог вместе.',
  'cost.note.mx-processing': 'Таможенный сбор за оформление (DTA) не изучен и в сумму не входит.',
  'cost.note.in-igst': 'IGST взят 18 %; ваш товар может платить 5 или 40 %. Введите свою ставку.',
  'cost.note.sg-small-consignment':
    'До 400 сингапурских долларов по воздуху или почтой GST на границе не берут; зарегистрированные продавцы добавляют его сами.',
  'cost.note.th-first-baht': 'С 2026 года пошлина и НДС платятся с первого бата.',
  'cost.note.vn-vat': 'НДС 10 %, временно 8 % на многие товары.',
  'cost.note.preference-not-read':
    'Соглашение с Китаем может снизить пошлину при подтверждении происхождения; ставки не изучены.',
  'cost.note.fees-not-read':
    'Таможенные сборы этой страны не изучены и в сумму не входят. Спросите брокера и введите их как прочий расход.',
  'cost.note.eaeu-parcel-regimes':
    'Личные посылки: свыше 200 евро 15 % от превышения, не меньше 2 евро за кг. Принято новое правило (5 % со всей цены и НДС); с какого дня, не найдено, поэтому оно лишь расширяет диапазон.',
  'cost.note.kz-index-yearly':
    'Таможенный сбор зависит от показателя, который меняется каждый год; взят показатель 2026 года.',
  'cost.note.ru-electronics-fee':
    'Радиоэлектроника платит высший таможенный сбор, 73 860 рублей, при любой стоимости.',
  'cost.note.uz-base-amount':
    'Таможенный сбор посчитан по базовой величине 375 000 сумов; сейчас она может быть около 412 000.',
  'cost.note.tm-order-of-magnitude':
    'Туркменистан: считайте это порядком величины. Договоры регистрируют на товарной бирже, курсов валют два.',
  'cost.note.pack-old': 'Правила этой страны проверялись {checked}. Посмотрите, что изменилось.',
  'cost.note.origin-proof-saves':
    'С подтверждением происхождения (сертификат от продавца) заказ стоил бы на {amount} {currency} меньше. Проверьте строку соглашения и спросите продавца.',
  'cost.note.origin-proof-may-save':
    'С подтверждением происхождения большинство товаров из Китая там свободны от пошлины. Спросите продавца.',
  'cost.note.origin-proof-used':
    'Посчитано без пошлины, потому что у вас есть подтверждение происхождения. Таможня его попросит.',
  'cost.missing.rate/MXN': 'курс MXN',
  'cost.assumption.rate/MXN': 'Юаней за 1 MXN',
  'cost.missing.rate/KES': 'курс KES',
  'cost.assumption.rate/KES': 'Юаней за 1 KES',
  'cost.missing.rate/GHS': 'курс GHS',
  'cost.assumption.rate/GHS': 'Юаней за 1 GHS',
  'cost.missing.rate/RUB': 'курс RUB',
  'cost.assumption.rate/RUB': 'Юаней за 1 RUB',
  'cost.missing.rate/TJS': 'курс TJS',
  'cost.assumption.rate/TJS': 'Юаней за 1 TJS',
  'cost.missing.rate/TMT': 'курс TMT',
  'cost.assumption.rate/TMT': 'Юаней за 1 TMT',
  'cost.missing.rate/THB': 'курс THB',
  'cost.assumption.rate/THB': 'Юаней за 1 THB',
  'cost.missing.rate/VND': 'курс VND',
  'cost.assumption.rate/VND': 'Юаней за 1 VND',
  'cost.missing.rate/KRW': 'курс KRW',
  'cost.assumption.rate/KRW': 'Юаней за 1 KRW',
  'cost.missing.rate/CHF': 'курс CHF',
  'cost.assumption.rate/CHF': 'Юаней за 1 CHF',
  'cost.missing.rate/RON': 'курс RON',
  'cost.assumption.rate/RON': 'Юаней за 1 RON',
  'cost.payment.world-pay': 'World Pay',
  'cost.payment.world-pay.note':
    'Способ самого 1688 для иностранных компаний: юани уходят продавцу с вашего счёта. Наценка на курс не раскрыта; взята обычная.',
  'cost.payment.alipay-foreign-card': 'Alipay с иностранной картой',
  'cost.payment.alipay-foreign-card.note':
    'Подходит для образцов. У карт есть лимиты, и банк добавляет свою наценку.',
  'cost.payment.agent-pays': 'Платит ваш агент',
  'cost.payment.agent-pays.note':
    'Агент платит в юанях и выставляет счёт вам. Спросите курс и чеки: скрытая наценка в несколько процентов обычна.',
  'cost.payment.bank-transfer-business': 'Перевод через валютный сервис',
  'cost.payment.bank-transfer-business.note':
    'Дёшево по курсу, но никто не держит деньги до получения товара.',
  'cost.payment.bank-transfer': 'Перевод через банк',
  'cost.payment.bank-transfer.note':
    'Банк берёт 2–4 % на курсе и плату за перевод. Только на счёт самой компании.',
  'cost.payment.card': 'Карта',
  'cost.payment.card.note':
    'Немногие продавцы 1688 принимают карты напрямую. Возврат по карте возможен несколько месяцев.',
  'cost.protection.platform-holds': '1688 держит деньги, пока вы не подтвердите получение',
  'cost.protection.card-chargeback': 'Банк карты может вернуть деньги',
  'cost.protection.none': 'Никто не держит деньги',
  'cost.payment-need.company-account': 'подтверждённый счёт компании',
  'cost.payment-need.supplier-accepts': 'продавец принимает его',
  'cost.payment-need.margin-not-disclosed': 'сравните курс с рыночным до оплаты',
  'cost.payment-need.alipay-verified': 'подтверждённый счёт Alipay',
  'cost.payment-need.card-limit': 'сумма в пределах лимита карты',
  'cost.payment-need.agent-trusted': 'агент, которому вы доверяете',
  'cost.payment-need.agent-shows-receipt': 'агент показывает, что заплачено',
  'cost.payment-need.seller-company-account': 'счёт на имя компании продавца',
  'cost.payment-need.exchange-provider': 'счёт в валютном сервисе',
  'cost.payment-need.seller-takes-foreign-currency': 'продавец может принять валюту',
  'cost.payment-need.seller-takes-cards': 'продавец принимает карты',
}
