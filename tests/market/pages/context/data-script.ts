import type { Product } from '../../catalogue/shapes.ts'
import { BUYER } from '../buyer.ts'
import { type Html, raw, scriptJson } from '../html.ts'
import { globalModel, WEIGHTS } from './model.ts'
import { screenModules } from './modules.ts'
import { bareWeights } from './weights.ts'

/** The page data as an object, before it is written as script text. */
export const contextData = (product: Product): object => ({
  result: {
    data: screenModules(product),
    endpoint: { mode: 'PC', protocolVersion: '3.0' },
    global: {
      globalData: {
        traceId: 'sample-market',
        parametersMap: { offerId: product.offerId, ...(product.signedIn ? { loginId: BUYER.loginId } : {}) },
        model: globalModel(product),
      },
    },
    hierarchy: { root: 'Root' },
    reload: false,
  },
})

/** Script text in the page's own dialect: nearly JSON, with one table whose keys are bare numbers. */
export const contextText = (product: Product): string =>
  scriptJson(contextData(product)).replace(`"${WEIGHTS}"`, bareWeights(product))

/** The second argument of an immediately called function, as on pages since 2024. */
export const contextScript = (product: Product): Html =>
  raw(`<script>
window.contextPath = "/default";
window.context=(function(path,data){var all=data.module||{};var mine={};for(var k in all){if(typeof all[k]==="string"){mine[k]=all[k]}}Object.assign(mine,all[path]||{});Object.assign(data,{module:mine});return data})(window.contextPath,${contextText(product)});
</script>`)

/** The small globals that stand in the head before it. */
export const globalsScript = (product: Product): Html =>
  raw(`<script>
window.odVersion = "2024";
window.FE_GLOBALS = ${scriptJson({
    offerId: Number(product.offerId),
    loginId: product.signedIn ? BUYER.loginId : null,
    clientIP: '127.0.0.1',
  })};
window.GL_PAGE_ID = (window.FE_GLOBALS.loginId ? "PC-DEFAULT-" : "PC-UNLOGIN-DEFAULT-") + odVersion;
</script>`)
