import { expect, test } from 'vitest'
import { codeLabels, goodsKinds } from '../../data/hs'
import { factWords } from '../../data/hs/fact-words'
import { candidatesFor } from './candidates'
import type { GoodsWords } from './goods-facts'

const DATA = { kinds: goodsKinds, words: factWords, labels: codeLabels }

const goods = (title: string, stated: Record<string, string> = {}, category = ''): GoodsWords => ({
  title,
  category,
  attributes: Object.entries(stated).map(([name, value]) => ({ name, values: [value] })),
})
const codesOf = (...words: Parameters<typeof goods>): string[] =>
  candidatesFor(goods(...words), DATA, 'en').candidates.map(({ code }) => code)

test.each([
  { title: '纯棉圆领短袖T恤男士夏季新款', codes: ['610910'], because: 'the title says cotton' },
  {
    title: '宽松字母T恤女',
    stated: { 面料名称: '涤纶' },
    codes: ['610990'],
    because: 'the fabric is polyester',
  },
  { title: '宽松字母T恤', codes: ['610910', '610990'], because: 'nobody says what it is made of' },
  {
    title: '棉T恤',
    stated: { 主面料成分: '涤棉' },
    codes: ['610910', '610990'],
    because: 'a mixture may be either',
  },
  {
    title: '304不锈钢保温饭盒学生',
    codes: ['732393', '961700'],
    because: 'it is steel and may hold a vacuum',
  },
  { title: '分格饭盒', stated: { 材质: 'PP' }, codes: ['392410'], because: 'it is plastic' },
  {
    title: '女士牛津布双肩包',
    codes: ['420292'],
    because: 'its outside is textile',
  },
  { title: '男士真皮钱包', codes: ['420231'], because: 'its outside is leather' },
  { title: 'PU链条单肩包', codes: ['420222'], because: 'artificial leather is no leather' },
  {
    title: '飞织透气运动鞋',
    stated: { 鞋面材质: '网面', 鞋底材质: '橡胶' },
    codes: ['640411', '640419'],
    because: 'the upper decides, not the sole',
  },
  { title: '骨瓷马克杯礼盒装', codes: ['691110'], because: 'bone china is porcelain' },
  {
    title: '陶瓷马克杯',
    codes: ['691110', '691200'],
    because: '陶瓷 may be porcelain or stoneware',
  },
  { title: '仿瓷碗', codes: ['392410'], because: 'it looks like porcelain and is melamine' },
  {
    title: '婴儿纯棉T恤',
    codes: ['611120', '620920'],
    because: 'clothes for babies have codes of their own',
  },
  { title: '男童纯棉T恤', codes: ['610910'], because: 'a boy’s T-shirt is a T-shirt' },
  { title: 'S925银吊坠项链', codes: ['711311'], because: 'sterling silver is said' },
  { title: '镀银项链', stated: { 材质: '铜' }, codes: ['711719'], because: 'plated is not silver' },
  { title: '毛绒玩具公仔抓机娃娃', codes: ['950300'], because: 'all toys are one heading' },
  { title: '全棉四件套 印花', codes: ['630221', '630210'], because: 'woven or knitted is not said' },
  { title: '手机壳 液态硅胶', codes: ['392690'], because: 'silicone is a plastic' },
  { title: '铝合金不粘锅', codes: ['761510'], because: 'it is aluminium' },
  {
    title: '玻璃保温杯',
    stated: { 材质: '高硼硅玻璃' },
    codes: ['961700', '7013'],
    because: 'it may hold no vacuum',
  },
  { title: '大型犬防水冲锋衣狗狗雨衣', codes: ['420100'], because: 'clothes for dogs are no clothing' },
  { title: '柴犬印花短袖T恤 纯棉', codes: ['610910'], because: 'a dog on a shirt does not wear it' },
  {
    title: '宠物毛绒玩具',
    stated: { 材质: '绒布' },
    codes: ['630790'],
    because: 'toys for pets are no toys',
  },
  {
    title: '纯棉T恤',
    stated: { 主面料成分: '棉', 主面料成分的含量: '50（%）' },
    codes: ['610910', '610990'],
    because: 'half of it may be another fibre',
  },
  {
    title: 'T恤',
    stated: { 主面料成分: '棉', 主面料成分的含量: '95（%）', 里料成分含量: '25（%）' },
    codes: ['610910'],
    because: 'the lining does not count',
  },
  { title: '羽毛', codes: [], because: 'no kind of ours is named' },
  {
    title: '304不锈钢T恤架子',
    stated: { 材质: '棉' },
    codes: ['610910'],
    because: 'only the word T恤 is known',
  },
])('$title: $because', ({ title, stated, codes }) => {
  expect(codesOf(title, stated ?? {})).toEqual(codes)
})

test('a kind that no stated material fits has no candidate: it must be asked', () => {
  expect(codesOf('垃圾桶', { 材质: '玻璃' })).toEqual([])
})

test('dresses of five fibres are said as woven or knitted', () => {
  expect(codesOf('碎花连衣裙')).toEqual(['62044', '61044'])
})

test('the category on 1688 comes first, what the title adds widens', () => {
  expect(codesOf('家用不锈钢勺子', { 材质: '不锈钢' }, '筷子')).toEqual(['732393', '821599', '821520'])
})

test('each answer says which codes it leaves', () => {
  const { questions, candidates } = candidatesFor(goods('女士连衣裙 针织'), DATA, 'en')
  expect(candidates.map(({ label }) => label)).toEqual(['Dresses, knitted'])
  expect(questions).toEqual([
    {
      id: 'fibre',
      answers: [
        { id: 'synthetic', codes: ['610443'] },
        { id: 'cotton', codes: ['610442'] },
        { id: 'artificial', codes: ['610444'] },
        { id: 'wool', codes: ['610441'] },
        { id: 'silk', codes: ['610449'] },
        { id: 'linen', codes: ['610449'] },
      ],
    },
  ])
})

test('shoes are asked for their upper, bags for their outside', () => {
  const asked = (title: string) => candidatesFor(goods(title), DATA, 'en').candidates[0]?.question
  expect(asked('休闲鞋')).toBe('upper')
  expect(asked('双肩包')).toBe('surface')
  expect(asked('餐椅')).toBe('material')
})

test('what follows from one word alone asks nothing', () => {
  const { questions, candidates } = candidatesFor(goods('太阳镜'), DATA, 'ru')
  expect(questions).toEqual([])
  expect(candidates).toEqual([
    { code: '900410', label: 'Очки солнцезащитные', because: 'title', matched: '太阳镜' },
  ])
})

test('a code chosen by what the goods are made of says so', () => {
  const { candidates } = candidatesFor(goods('饭盒', { 材质: '不锈钢' }), DATA, 'en')
  expect(candidates[0]).toMatchObject({ code: '732393', because: 'material', matched: '饭盒' })
})
