/** What stands in the sample conversation. `self` is the buyer. All sentences are ours. */
export type Line = { self: boolean; time: string; text: string; read?: boolean; offer?: string }

export const TALK: Line[] = [
  {
    self: true,
    time: '2026-11-20 09:12:04',
    text: '您好，这款200个能做到多少钱？',
    read: true,
    offer: '990000100001',
  },
  { self: false, time: '2026-11-20 09:15:31', text: '您好，200个是27.5元，含税另加6个点，现货。' },
  { self: true, time: '2026-11-20 09:16:10', text: '外箱尺寸和重量是多少？', read: true },
  { self: false, time: '2026-11-20 09:20:47', text: '一箱40个，外箱40*30*35，12公斤左右。' },
  { self: false, time: '2026-11-20 09:21:02', text: '量大的话加个微信聊，可以再便宜点。' },
  { self: true, time: '2026-11-20 09:30:55', text: '谢谢，我们在1688上下单。', read: true },
  { self: false, time: '2026-11-20 09:33:18', text: '好的，下单后5天内发货，先付30%定金，发货前付清尾款。' },
]

export const OTHER_TALKS: { name: string; time: string; desc: string; unread?: number }[] = [
  { name: '屿途箱包厂', time: '2小时前', desc: '好的，样品明天寄出', unread: 2 },
  { name: '木禾工具', time: '1天前', desc: '[卡片消息]' },
  { name: '微朔数码', time: '3天前', desc: '这款有CE证书', unread: 1 },
]
