import { type Answer, page, svg } from './answer.ts'
import { productById } from './catalogue.ts'
import { contextPage } from './pages/context/page.ts'
import { pictureAt } from './pages/pictures.ts'

const notFound: Answer = {
  status: 404,
  type: 'text/html; charset=utf-8',
  body: '<!DOCTYPE html><title>404</title><p>没有这个页面</p>',
}

const offer = (id: string | undefined): Answer => {
  const product = productById(id ?? '')
  return product ? page(contextPage(product)) : notFound
}

/** What the market answers to an address. Hosts outside it, and paths it does not have, get a 404. */
export const answerFor = (url: URL): Answer => {
  if (url.host === 'detail.1688.com') return offer(/^\/offer\/(\d+)\.html$/.exec(url.pathname)?.[1])
  if (url.host === 'cbu01.1688.com') {
    const drawn = pictureAt(url.pathname, productById)
    return drawn ? svg(drawn) : notFound
  }
  return notFound
}
