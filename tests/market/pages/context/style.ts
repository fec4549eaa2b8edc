/** Looks for the offer page of 2024 to now: gallery left, purchase column right, sticky order bar. */
export const OFFER_STYLE = `
#content{width:1180px;margin:14px auto 0;display:grid;grid-template-columns:500px 1fr;gap:16px;align-items:start}
#content>*{background:#fff;border-radius:12px}
#shopNavigation{grid-column:1/-1;padding:14px 20px}
.winport-title{display:flex;align-items:center;gap:14px}.winport-title h1{font-size:17px}
.action-link{font-size:12px;color:#ff5000;border:1px solid #ffc9ad;border-radius:12px;padding:1px 12px}
.shop-entry{margin-left:auto}.shop-entry a{display:inline-block;margin-left:10px;border:1px solid #ddd;border-radius:14px;padding:3px 16px;font-size:13px}
.winport-detail-info{display:flex;gap:26px;margin-top:8px;color:#555;font-size:13px;align-items:center}
.winport-detail-info .sdr{color:#999;margin-right:6px}
.badge-icon{background:#fff1e6;color:#d4480b;border-radius:4px;padding:1px 8px;font-size:12px}
#gallery{padding:16px;position:sticky;top:12px}
.main-shot svg{width:468px;height:468px;border-radius:10px;display:block}
.thumbs{display:flex;gap:9px;margin-top:12px}.thumbs li{border:2px solid #eee;border-radius:8px;overflow:hidden;line-height:0}.thumbs li:first-child{border-color:#ff5000}
.purchase{padding:20px 24px 24px}
.title-content h1{font-size:20px;line-height:1.45}
.tag-row{display:inline-flex;gap:6px;margin-right:8px;vertical-align:3px}.tag-row i{font-style:normal;font-size:12px;background:#7a4b1e;color:#ffe5c4;border-radius:4px;padding:1px 7px}
.title-sub-detail{display:flex;justify-content:space-between;color:#888;font-size:13px;margin:8px 0 14px}
.trade-info .hl{color:#222;font-weight:600;margin:0 3px}.trade-info .lim{border-left:1px solid #ddd;margin:0 10px}
#mainPrice .price-component{background:linear-gradient(96deg,#fff3ea,#ffe7d6);border-radius:10px;padding:14px 18px;display:flex;align-items:flex-end;gap:20px;flex-wrap:wrap}
.price-tag{color:#a07050;font-size:13px;margin-bottom:5px}
.price-comp{text-align:left}.price-comp p{color:#8d6b55;font-size:12px}
.price-info{color:#ff4000;font-weight:600}.price-info span:nth-child(1){font-size:16px}.price-info span:nth-child(2){font-size:30px;line-height:1.15}.price-info span:nth-child(n+3){font-size:17px}
.step-price{display:flex;gap:34px}
.line-price{color:#a89a90;font-size:13px;text-decoration:line-through;margin-bottom:5px}
.activity-name{background:#ff4000;color:#fff;border-radius:4px;font-size:12px;padding:1px 8px;margin-bottom:6px}
.hand-price{background:#fff;border:1px solid #ff9e75;color:#e34300;border-radius:6px;font-size:13px;padding:3px 10px}
.unlogin-lead{color:#0b6bd8;font-size:13px}
.cart-gap{display:flex;gap:18px;padding:9px 0;font-size:13px}.cart-label{color:#999;flex:0 0 32px}.cart-content{color:#333}
.cart-content>*{margin-right:14px}.coupon-list{display:flex;gap:8px}.coupon-list li{border:1px solid #ffb896;color:#f0561d;border-radius:3px;padding:0 8px}
.scene-tabs{display:flex;gap:26px;border-bottom:1px solid #eee;width:100%}.scene-tab-item{padding:4px 2px 9px;font-size:15px}.scene-tab-item.current{border-bottom:3px solid #ff5000}
.feature-item{margin-top:12px}.feature-item-label h3{font-size:14px;margin-bottom:8px;color:#555}
.sku-filter-list{display:flex;flex-wrap:wrap;gap:10px}.sku-filter-button{display:flex;gap:7px;align-items:center;border:1px solid #ddd;border-radius:8px;background:#fff;padding:4px 12px 4px 4px;font:inherit;cursor:pointer;line-height:1.3}
.sku-filter-button svg{width:34px;height:34px;border-radius:5px}.sku-filter-button.active{border-color:#ff5000;color:#ff5000}
.expand-view-list{border:1px solid #f0f0f0;border-radius:8px;max-height:366px;overflow:auto}
.expand-view-item{display:grid;grid-template-columns:1fr auto 130px 106px;align-items:center;gap:10px;padding:8px 12px;border-bottom:1px solid #f5f5f5}
.expand-view-item:last-child{border:0}.expand-view-item>div{display:flex;gap:9px;align-items:center}.expand-view-item svg{width:36px;height:36px;border-radius:6px}
.item-price-stock{color:#777;font-size:13px}.expand-view-item.priced .item-price-stock:first-of-type{color:#ff4000;font-weight:600}
.ant-input-number-wrapper{display:flex;border:1px solid #ddd;border-radius:6px;overflow:hidden;height:28px}
.ant-input-number-wrapper button{border:0;background:#f6f6f6;width:28px;font:inherit;cursor:pointer}.ant-input-number-input{width:48px;border:0;text-align:center;font:inherit;outline:0}
#submitOrder{margin-top:18px;display:flex;gap:14px;align-items:center;position:sticky;bottom:0;background:#fff;padding:12px 0;border-top:1px solid #f2f2f2}
.order-btn{height:46px;border-radius:23px;border:0;font:600 16px/1 inherit;padding:0 36px;cursor:pointer}
.order-btn.now{background:linear-gradient(90deg,#ff7a2e,#ff4000);color:#fff}.order-btn.cart{background:#fff;color:#ff5000;border:1px solid #ff5000}.order-btn.login{background:linear-gradient(90deg,#ff7a2e,#ff4000);color:#fff;flex:1}
.order-total{margin-left:auto;color:#888;font-size:13px}
.below{grid-column:1/-1;padding:6px 24px 24px}
.collapse-header h1{font-size:17px;padding:16px 0 12px}
.below table{border-collapse:collapse;width:100%;font-size:13px}.below th,.below td{border:1px solid #eee;padding:9px 14px;text-align:left}
.ant-descriptions th{background:#fafafa;color:#888;width:150px;font-weight:400}.od-pc-offer-table thead th{background:#fafafa;font-weight:400;color:#888}
.html-description{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin-top:6px}.html-description svg{width:100%;height:auto;border-radius:10px}
.recommend-list{display:grid;grid-template-columns:repeat(4,1fr);gap:14px}.recommend-list a{display:block;font-size:13px}.recommend-list svg{width:100%;height:auto;border-radius:10px}.recommend-title{display:block;height:39px;overflow:hidden;margin:6px 0}.recommend-price{color:#ff4000}.collapse-header h2{font-size:17px;padding:16px 0 12px}
.tools{position:fixed;right:14px;top:42%;width:52px;background:#fff;border-radius:10px;box-shadow:0 2px 14px rgba(0,0,0,.12);text-align:center;font-size:12px;color:#555}
.tools li{padding:11px 0;border-bottom:1px solid #f2f2f2;cursor:pointer}.tools li:last-child{border:0}
.sk-main{grid-column:1;height:500px;background:#e9ebee;border-radius:12px}.sk-order{height:500px;background:#e9ebee;border-radius:12px}
`
