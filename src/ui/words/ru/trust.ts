import type { trust as en } from '../en/trust'

export const trust: Record<keyof typeof en, string> = {
  'trust.area.identity': 'Кто это',
  'trust.area.track-record': 'Опыт и оценки',
  'trust.area.capability': 'Что умеет',
  'trust.area.offer-risk': 'Это предложение',
  'trust.area.behaviour': 'Что вы видели раньше',

  'trust.start':
    'Начинаем с 40 из 100; каждая причина прибавляет или отнимает баллы. Неизвестное ничего не отнимает.',

  'trust.reason.company-limited': 'Зарегистрирована как компания с ограниченной ответственностью: {name}',
  'trust.reason.company-sole-trader':
    'Индивидуальный предприниматель (个体): отвечает лично и часто не может экспортировать или дать счёт-фактуру НДС: {name}',
  'trust.reason.company-other-form': 'Из названия не видно, какая это форма бизнеса: {name}',
  'trust.reason.platform-reseller':
    'Магазин перепродажи самой площадки; кто делает товар, не названо: {name}',
  'trust.reason.badge-trustpass': 'Платит за членство 诚信通, в которое входит проверка лицензии',
  'trust.reason.badge-identity-checked': 'Личность предприятия проверена (企业身份认证)',
  'trust.reason.badge-powerful-merchant':
    'Знак 实力商家 (сильный продавец): площадка требует размера и оборота',
  'trust.reason.badge-super-factory': 'Знак 超级工厂 (суперфабрика)',
  'trust.reason.badge-source-factory': 'Знак 源头工厂 (фабрика-источник)',
  'trust.reason.badge-inspected-factory': 'Фабрику проверяли на месте (深度验厂)',
  'trust.reason.badge-inspected-trader': 'Торговую компанию проверяли на месте (深度验商)',
  'trust.reason.years-long':
    '{years, plural, one {# год} few {# года} many {# лет} other {# года}} платного членства (это не возраст компании)',
  'trust.reason.years-some':
    '{years, plural, one {# год} few {# года} many {# лет} other {# года}} платного членства (это не возраст компании)',
  'trust.reason.years-few':
    'Всего {years, plural, one {# год} few {# года} many {# лет} other {# года}} платного членства (это не возраст компании)',
  'trust.reason.years-new':
    'Новичок на 1688: {years, plural, one {# год} few {# года} many {# лет} other {# года}} платного членства',
  'trust.reason.repeat-rate-high': 'Вернулись {percent} % покупателей: много',
  'trust.reason.repeat-rate-usual': 'Вернулись {percent} % покупателей: как обычно',
  'trust.reason.repeat-rate-low': 'Вернулись {percent} % покупателей: мало',
  'trust.reason.service-score-high': 'Оценка обслуживания {score} из 5: высокая',
  'trust.reason.service-score-usual': 'Оценка обслуживания {score} из 5: обычная',
  'trust.reason.service-score-low': 'Оценка обслуживания {score} из 5: низкая для 1688',
  'trust.reason.rating-high': 'Оценка {grade} из 5, отзывов: {reviews}',
  'trust.reason.rating-usual': 'Оценка {grade} из 5, отзывов: {reviews}; обычная, оценки здесь завышены',
  'trust.reason.rating-low': 'Оценка всего {grade} из 5, отзывов: {reviews}',
  'trust.reason.rating-few': 'Оценка {grade} из 5, но отзывов слишком мало ({reviews})',
  'trust.reason.above-average': '{name}: на {value} % выше среднего по отрасли',
  'trust.reason.below-average': '{name}: ниже среднего по отрасли ({value} %)',
  'trust.reason.score-high': '{name}: {value} из 5',
  'trust.reason.score-low': '{name}: всего {value} из 5',
  'trust.reason.sold-many': 'Этот магазин продал много: {sold}',
  'trust.reason.sold-some': 'Этот магазин кое-что продал: {sold}',
  'trust.reason.sold-few': 'Этот магазин продал мало: {sold}',
  'trust.reason.medal': 'Торговая медаль {medal} (старый знак объёма торговли)',
  'trust.reason.factory-claimed': 'Называет себя фабрикой; на этой странице это никто не подтверждает',
  'trust.reason.factory-claim-supported': 'Называет себя фабрикой, и проверка на месте это подтверждает',
  'trust.reason.factory-claim-as-trader': 'Называет себя фабрикой, но проверяли её как торговую компанию',
  'trust.reason.factory-claim-contradicted':
    'Называет себя фабрикой, но имя у неё как у торговой компании: {name}',
  'trust.reason.trader-declared':
    'Называет себя оптовиком или торговцем: часто меньше минимум и товар на складе, но с наценкой',
  'trust.reason.agent-declared':
    'Называет себя агентом чужой марки: спросите, может ли он продавать за границу',
  'trust.reason.service-declared':
    'Называет себя сервисной компанией: спросите, кто делает и отправляет товар',
  'trust.reason.not-factory': 'Страница не отмечает продавца как фабрику',
  'trust.reason.ships-elsewhere': 'Отправляет из {shipFrom}, а компания находится в {location}',
  'trust.reason.guarantees': 'Обещания на этой странице: {names}',
  'trust.reason.bait-price':
    'Цена ¥{price} в заголовке — не цена большинства вариантов; она относится к: {variant}',
  'trust.reason.part-payment': 'В названии речь о задатке или доплате: {words}',
  'trust.reason.brand-words':
    'Упомянута известная марка ({words}): попросите разрешение правообладателя, копии задерживает таможня',
  'trust.reason.copy-words': 'Название намекает на копию чужого дизайна: {words}',
  'trust.reason.badge-gone': 'Знак {badge} был виден {from} и не виден {to}',
  'trust.reason.name-changed': 'Изменилось имя компании: {before} ({from}), теперь {now} ({to})',
  'trust.reason.moq-risen': 'Минимальный заказ вырос с {before} ({from}) до {now} ({to})',
  'trust.reason.price-risen': 'Нижняя цена выросла на {percent} %: ¥{before} ({from}), ¥{now} ({to})',
  'trust.reason.payment-link': 'Это не товар, а ссылка для оплаты: {title}',
  'trust.reason.replica':
    'Продаётся как копия марки ({words}): таможня может задержать груз, а отвечать придётся вам',

  'trust.no-score.seller-unnamed': 'Без оценки: на странице нет названия компании',
  'trust.no-score.too-little': 'Без оценки: известно слишком мало, чтобы она была честной',
  'trust.unknown.company-name': 'Зарегистрированное имя компании',
  'trust.unknown.licence': 'Лицензия предприятия и её 18-значный кредитный код',
  'trust.unknown.years': 'Как давно она продаёт',
  'trust.unknown.badges': 'Какие у неё знаки',
  'trust.unknown.inspection': 'Проверял ли кто-нибудь место производства',
  'trust.unknown.repeat-rate': 'Сколько покупателей вернулось',
  'trust.unknown.service-score': 'Оценка обслуживания',
  'trust.unknown.rating': 'Что сказало об этом товаре достаточное число покупателей',
  'trust.unknown.own-sales': 'Сколько этого товара продал сам магазин',
  'trust.unknown.seller-type': 'Фабрика это или торговец',
  'trust.unknown.location': 'Где находится компания',
  'trust.unknown.guarantees': 'Что будет, если товар окажется плохим',

  'trust.ask.company-name': 'Здравствуйте, каково полное имя компании в вашей лицензии?',
  'trust.ask.licence':
    'Здравствуйте, можете прислать лицензию предприятия? Нам нужно сверить полное имя и единый код социального кредита. Спасибо!',
  'trust.ask.years': 'Здравствуйте, в каком году основана ваша компания и сколько лет вы на 1688?',
  'trust.ask.badges':
    'Здравствуйте, ваш магазин — член 诚信通 или 实力商家? Проверяла ли площадка вашу фабрику или компанию?',
  'trust.ask.inspection':
    'Здравствуйте, этот товар делает ваша собственная фабрика? Можете прислать отчёт о проверке, фото или видео цеха?',
  'trust.ask.repeat-rate':
    'Здравствуйте, много ли клиентов покупают этот товар снова? Какова примерно доля вернувшихся покупателей?',
  'trust.ask.service-score': 'Здравствуйте, какая сейчас оценка обслуживания у вашего магазина?',
  'trust.ask.rating': 'Здравствуйте, есть ли отзывы покупателей или живые фото этого товара?',
  'trust.ask.own-sales': 'Здравствуйте, сколько примерно этого товара ваш магазин продаёт за год?',
  'trust.ask.seller-type': 'Здравствуйте, вы фабрика или торговая компания?',
  'trust.ask.location': 'Здравствуйте, в каких городах ваша фабрика и склад отправки?',
  'trust.ask.guarantees':
    'Здравствуйте, если товар придёт с дефектами, как проходит возврат или обмен и кто платит за доставку?',

  'trust.severity.high': 'Серьёзно',
  'trust.severity.medium': 'Осторожно',
  'trust.severity.low': 'Полезно знать',

  'trust.warning.off-shelf': 'Предложение снято с продажи, заказать его нельзя',
  'trust.warning.payment-link': 'Это не товар, а ссылка для оплаты: {title}',
  'trust.warning.part-payment': 'В названии речь о задатке или доплате ({words}): цена может быть неполной',
  'trust.warning.variant-part-payment': 'Выбранный вариант — задаток или доплата, а не товар: {variant}',
  'trust.warning.replica-words':
    'Продаётся как копия марки ({words}): таможня может задержать груз, а отвечать придётся вам',
  'trust.warning.copy-words': 'Название намекает на копию чужого дизайна: {words}',
  'trust.warning.brand-words': 'Упомянута известная марка ({words}): до заказа попросите письмо-разрешение',
  'trust.warning.low-price-other-variant':
    'Низкая цена ¥{low} в заголовке относится к другому варианту: {variant}. Ваш стоит ¥{price}',
  'trust.warning.low-price-minor-variant':
    'Низкая цена ¥{low} в заголовке относится к варианту {variant}; средний вариант стоит ¥{middle}',
  'trust.warning.price-hidden': 'Цена на этой странице не показана; возможно, нужно войти или спросить',
  'trust.warning.price-unreadable': 'Здесь есть цена, которую мы не можем прочитать: «{saw}»',
  'trust.warning.price-below-peers':
    '¥{price} — меньше половины цены похожих сохранённых предложений ({count}, средняя ¥{median}): узнайте, чего не хватает',
  'trust.warning.promotion-running':
    'Идёт акция ({label}). Без неё цена ¥{standing}; спросите, когда она кончится',
  'trust.warning.conditional-price':
    '¥{price} ({label}) только для некоторых покупателей и здесь не используется: {condition}',
  'trust.warning.conditional-price-unstated':
    'Цена ниже ({label}) только для некоторых покупателей и здесь не используется: {condition}',
  'trust.warning.moq-short': 'Минимальный заказ {moq} {unit}: не хватает {missing}',
  'trust.warning.moq-short-mixed-count':
    'Минимальный заказ {moq} {unit} (не хватает {missing}), но магазин может принять сборный заказ от {minCount}',
  'trust.warning.moq-short-mixed-yuan':
    'Минимальный заказ {moq} {unit} (не хватает {missing}), но магазин может принять сборный заказ от ¥{minYuan}',
  'trust.warning.moq-unreadable': 'Минимальный заказ записан так, что мы не можем его прочитать: «{saw}»',
  'trust.warning.variant-moq': 'У этого варианта свой минимум, {moq} {unit}: не хватает {missing}',
  'trust.warning.dispatch-longer':
    'Для количества {quantity} срок отправки {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, а не {headline, plural, one {# день} few {# дня} many {# дней} other {# дня}}, как показано сначала',
  'trust.warning.dispatch-unclear':
    'Страница не говорит, какой срок отправки действует для {quantity}; показаны сроки в днях: {days}',
  'trust.warning.pieces-unknown':
    'Продаётся единицами «{unit}», и сколько в них штук, не сказано: спросите, прежде чем сравнивать цены',
  'trust.warning.pieces-in-unit': 'Продаётся единицами «{unit}»: по словам продавца, в каждой {pieces} шт.',
  'trust.warning.pairs-in-unit': 'Продаётся единицами «{unit}»: по словам продавца, в каждой пар: {pairs}',
  'trust.warning.amount-in-unit': 'Продаётся единицами «{unit}»: по словам продавца, в каждой {amount}',
  'trust.warning.weights-all-one':
    'Все веса на странице ровно 1 кг: скорее всего, вписаны для вида, спросите настоящий вес',
  'trust.warning.weight-tiny': 'Указан вес {kg} кг: скорее всего, вписан для вида, спросите настоящий вес',
  'trust.warning.weight-density': 'Вес {kg} кг не подходит к размеру упаковки {size}: что-то из них неверно',
  'trust.warning.stock-short':
    'На складе показано {stock}, вам нужно {quantity}: спросите, сколько займёт изготовление',
  'trust.warning.stock-unreadable': 'Остаток записан так, что мы не можем его прочитать: «{saw}»',
  'trust.warning.no-returns': 'Возврат ограничен: {text}',
  'trust.warning.dropship-scene':
    'Здесь показаны цены прямой поштучной отправки (代发); на оптовой странице они могут быть другими',

  'trust.badge.trustpass.name': 'Член 诚信通 (TrustPass)',
  'trust.badge.trustpass.proves': 'Предприятие с лицензией платит ежегодный взнос за торговлю на 1688.',
  'trust.badge.trustpass.does-not':
    'Ничего не говорит о качестве, размере и честности. Годы — это годы оплаты, а не возраст компании.',
  'trust.badge.powerful-merchant.name': 'Сильный продавец',
  'trust.badge.powerful-merchant.proves':
    'Платный уровень, для которого площадка требует определённого размера и показателей обслуживания.',
  'trust.badge.powerful-merchant.does-not':
    'Не доказывает ни фабрику, ни качество этого товара. Бывает и у торговцев.',
  'trust.badge.super-factory.name': 'Суперфабрика',
  'trust.badge.super-factory.proves': 'Площадка отмечает её как крупную фабрику с историей заказов.',
  'trust.badge.super-factory.does-not':
    'Не доказывает, что именно этот товар делают там, и ничего не говорит о цене и качестве.',
  'trust.badge.source-factory.name': 'Фабрика-источник',
  'trust.badge.source-factory.proves': 'Площадка числит продавца производителем.',
  'trust.badge.source-factory.does-not':
    'Как это проверяют, нам неясно. Магазины используют эти слова и как рекламу.',
  'trust.badge.inspected-factory.name': 'Проверенная фабрика',
  'trust.badge.inspected-factory.proves':
    'Инспекционная компания побывала на месте и описала площадку, оборудование и персонал.',
  'trust.badge.inspected-factory.does-not':
    'Верно на день визита: посмотрите дату отчёта. Это не испытание товара.',
  'trust.badge.inspected-trader.name': 'Проверенный торговец',
  'trust.badge.inspected-trader.proves':
    'Инспекционная компания побывала в офисе торговой компании и подтвердила, что она существует.',
  'trust.badge.inspected-trader.does-not': 'Это не фабрика. Кто делает товар, не сказано.',
  'trust.badge.identity-checked.name': 'Личность проверена',
  'trust.badge.identity-checked.proves':
    'Проверено, что зарегистрированное предприятие существует и учётная запись принадлежит ему.',
  'trust.badge.identity-checked.does-not':
    'Не говорит, что оно делает, насколько хорошо и насколько надёжно.',
  'trust.badge.factory-dealer.name': 'Числится фабрикой',
  'trust.badge.factory-dealer.proves':
    'Продавец сам объявил себя фабрикой; в данных страницы стоит эта отметка.',
  'trust.badge.factory-dealer.does-not': 'Со слов продавца: такая отметка бывает и у торговых компаний.',
  'trust.badge.platform-select.name': 'Выбор 1688',
  'trust.badge.platform-select.proves': 'Площадка включила этот товар в свою подборку.',
  'trust.badge.platform-select.does-not': 'Знак товара, а не компании. Условия отбора нам неизвестны.',
  'trust.badge.cross-border-select.name': 'Подборка для экспорта',
  'trust.badge.cross-border-select.proves': 'Площадка предлагает этот товар для продажи за границу.',
  'trust.badge.cross-border-select.does-not':
    'Не доказывает, что он отвечает правилам вашей страны или может быть вывезен.',
  'trust.badge.best-offer.name': 'Лучшее в магазине',
  'trust.badge.best-offer.proves': 'Одно из самых продаваемых или продвигаемых предложений этого магазина.',
  'trust.badge.best-offer.does-not': 'Сравнивает магазин только с ним самим.',
  'trust.badge.other.name': 'Другой знак',
  'trust.badge.other.proves': 'Мы не знаем этот знак: «{text}».',
  'trust.badge.other.does-not': 'Спросите продавца, что он означает.',
  'trust.badge.as-of': 'Известно на {date}',
  'trust.badge.unsure': 'Наши источники в этом не уверены.',

  'trust.compare.rank': 'Место {rank}',
  'trust.compare.per-piece': 'за штуку',
  'trust.compare.per-pair': 'за пару',
  'trust.compare.per-kg': 'за кг',
  'trust.compare.per-metre': 'за метр',
  'trust.compare.per-square-metre': 'за квадратный метр',
  'trust.compare.per-cubic-metre': 'за кубометр',
  'trust.compare.per-litre': 'за литр',
  'trust.compare.not.pieces-unknown':
    'Без места: продаётся единицами «{unit}», и сколько в них штук, неизвестно',
  'trust.compare.not.unit-unknown': 'Без места: страница не говорит, за какую единицу цена',
  'trust.compare.not.other-measure': 'Без места: продаётся в другой мере, чем остальные',
  'trust.compare.not.price-unknown': 'Без места: цена неизвестна',
  'trust.compare.not.choose-variant': 'Без места: сначала выберите вариант',
  'trust.compare.not.below-moq': 'Без места: минимальный заказ {moq} {unit}',
  'trust.compare.not.off-shelf': 'Без места: снято с продажи',
  'trust.compare.not.dealbreaker': 'Без места: что-то исключает эту сделку',
  'trust.compare.ask.pieces-per-unit': 'Здравствуйте, сколько штук в одной единице «{unit}»?',
  'trust.compare.ask.price':
    'Здравствуйте, нам нужно около {quantity} шт. этого товара: какова цена за штуку и входят ли в неё налог и доставка по Китаю?',
  'trust.compare.ask.unit':
    'Здравствуйте, цена указана за одну штуку, за набор или за коробку? Сколько штук в одной единице?',
  'trust.compare.ask.small-order':
    'Здравствуйте, сначала нам нужно около {quantity} шт.: возможно ли это и по какой цене?',
  'trust.compare.ask.weight':
    'Здравствуйте, сколько весит одна штука с упаковкой? Назовите также размер коробки и количество в ней.',
  'trust.compare.ask.dispatch': 'Здравствуйте, если мы закажем {quantity} шт., через сколько их отправят?',
}
