/** One answer of the market. Text is sent as UTF-8; old pages come as bytes, in GBK. */
export type Answer = {
  status: number
  type: string
  body: string | Uint8Array
  location?: string
}

export const page = (body: string): Answer => ({ status: 200, type: 'text/html; charset=utf-8', body })

export const gbkPage = (body: Uint8Array): Answer => ({ status: 200, type: 'text/html; charset=gbk', body })

export const redirect = (location: string): Answer => ({
  status: 302,
  type: 'text/html; charset=utf-8',
  body: '',
  location,
})

export const svg = (body: string): Answer => ({ status: 200, type: 'image/svg+xml; charset=utf-8', body })
