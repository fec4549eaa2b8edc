import type { FactWord } from '../../domain/goods-code/goods-kind'

/**
 * How pages of 1688 state what goods are made of and for whom (names of attributes and titles, Feb 2026). Words
 * that are part of others are held off: 仿瓷 is melamine, 钢化 glass, 牛皮纸 paper, 竹纤维 a textile.
 */
export const factWords: FactWord[] = [
  { dimension: 'material', value: 'steel', words: /不锈钢|(?<!\d)(?:304|316L?)(?!\d)/, inTitle: true },
  { dimension: 'material', value: 'iron', words: /铁|碳钢|生铁|珐琅|搪瓷/ },
  { dimension: 'material', value: 'iron', words: /铸铁|铁艺|马口铁|碳钢/, inTitle: true },
  { dimension: 'material', value: 'aluminium', words: /铝/, inTitle: true },
  { dimension: 'material', value: 'copper', words: /铜/, inTitle: true },
  { dimension: 'material', value: 'zinc', words: /锌|^合金|[^铝铜钛]合金/ },
  { dimension: 'material', value: 'glass', words: /玻璃(?!纤维|钢)|高硼硅/, inTitle: true },
  { dimension: 'material', value: 'porcelain', words: /(?<!仿|搪|密胺)瓷(?!砖)/, inTitle: true },
  { dimension: 'material', value: 'ceramic', words: /陶/, inTitle: true },
  {
    dimension: 'material',
    value: 'plastic',
    words:
      /塑料|塑胶|硅胶|亚克力|有机玻璃|树脂|密胺|仿瓷|美耐皿|Tritan|ABS|PVC(?!革|皮)|\bPET\b|\bPP|\bPE\b|\bPC\b|TPU|TPR|TPE|EVA/i,
    inTitle: true,
  },
  {
    dimension: 'material',
    value: 'pu',
    words: /PU|人造革|合成革|仿皮|超纤|PVC[革皮]|人造皮/i,
    inTitle: true,
  },
  { dimension: 'material', value: 'pu', words: /^皮革|[^真]皮革/ },
  {
    dimension: 'material',
    value: 'leather',
    words: /(?<!仿)(?:真皮|牛皮(?!纸)|头层|二层皮|羊皮(?!绒)|猪皮)/,
    inTitle: true,
  },
  { dimension: 'material', value: 'leather', words: /(?<!PU|人造|合成|仿)皮革/i },
  {
    dimension: 'material',
    value: 'textile',
    words: /布(?!局)|涤纶|聚酯|尼龙|锦纶|棉(?!签)|网面|飞织|绒|牛津|针织|毛线|绸|缎|麻|氨纶|羊毛/,
  },
  {
    dimension: 'material',
    value: 'textile',
    words: /帆布|牛津布|尼龙|网面|飞织|涤纶|针织|纯棉|灯芯绒/,
    inTitle: true,
  },
  { dimension: 'material', value: 'wood', words: /木/ },
  {
    dimension: 'material',
    value: 'wood',
    words: /实木|木质|木制|原木|榉木|橡木|松木|胡桃木|相思木/,
    inTitle: true,
  },
  { dimension: 'material', value: 'bamboo', words: /竹(?!纤维|炭)/, inTitle: true },
  { dimension: 'material', value: 'rattan', words: /藤/, inTitle: true },
  { dimension: 'material', value: 'paper', words: /纸(?!尿)|瓦楞/ },
  { dimension: 'material', value: 'paper', words: /牛皮纸|纸质|瓦楞|卡纸/, inTitle: true },
  { dimension: 'material', value: 'rubber', words: /橡胶|乳胶|丁腈/, inTitle: true },
  {
    dimension: 'material',
    value: 'stone',
    words: /大理石|石材|玛瑙|玉(?!米)|天然石|水晶(?!玻璃)|珍珠(?!棉)/,
  },
  { dimension: 'material', value: 'silver', words: /(?<!镀)(?:S?925|纯银|足银)/i, inTitle: true },
  {
    dimension: 'material',
    value: 'gold',
    words: /(?<!镀|包|镀真|仿)(?:18K金|14K金|足金|黄金)/i,
    inTitle: true,
  },

  {
    dimension: 'fibre',
    value: 'cotton',
    words: /(?<!珍珠|海|太空|丝|喷胶|填充|记忆|羽绒|中空|仿)棉(?!服|衣|袄|拖|鞋|签)/,
  },
  { dimension: 'fibre', value: 'cotton', words: /纯棉|全棉|精梳棉|长绒棉|棉质|棉麻/, inTitle: true },
  {
    dimension: 'fibre',
    value: 'synthetic',
    words: /涤|聚酯|锦纶|尼龙|腈纶|化纤|超细纤维|聚丙烯|丙纶/,
    inTitle: true,
  },
  {
    dimension: 'fibre',
    value: 'artificial',
    words: /粘胶|粘纤|人棉|人造棉|莫代尔|天丝|莱赛尔|醋酸|竹纤维/,
    inTitle: true,
  },
  { dimension: 'fibre', value: 'wool', words: /(?<!仿)(?:羊毛|羊绒)/, inTitle: true },
  { dimension: 'fibre', value: 'silk', words: /(?<!仿)(?:真丝|桑蚕丝|蚕丝)/, inTitle: true },
  { dimension: 'fibre', value: 'linen', words: /(?<!仿)(?:亚麻|苎麻|棉麻)/, inTitle: true },

  { dimension: 'knit', value: 'knitted', words: /针织|毛线|罗纹|汗布|毛圈布|卫衣布/, inTitle: true },
  { dimension: 'knit', value: 'woven', words: /梭织|机织|牛仔布?|雪纺|灯芯绒|府绸|斜纹布/, inTitle: true },

  { dimension: 'who', value: 'men', words: /男|爸爸|情侣|中性/, inTitle: true },
  { dimension: 'who', value: 'women', words: /女|妈妈|孕妇|情侣|中性/, inTitle: true },
  {
    dimension: 'who',
    value: 'pet',
    // A cat or a dog alone may be a print on a shirt.
    words: /宠物|狗狗|狗衣|猫衣|犬(?=衣|用|服)|[大中小]型犬/,
    inTitle: true,
  },
  { dimension: 'who', value: 'baby', words: /婴|宝宝|新生儿/, inTitle: true },

  { dimension: 'print', value: 'printed', words: /印花|印染|数码印|卡通图案/, inTitle: true },
  { dimension: 'print', value: 'plain', words: /纯色|素色|无印花/, inTitle: true },
]
