/** The badge's whole look, in px: `rem` would follow the host page's root font size. */
export const BADGE_CSS = `
.badge{all:initial;box-sizing:border-box;position:fixed;display:flex;flex-direction:column;align-items:center;
gap:1px;min-width:52px;max-width:88px;padding:8px 7px 7px;cursor:pointer;touch-action:none;user-select:none;
font:600 14px/18px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;
font-variant-numeric:tabular-nums;text-align:center;color:#131a24;background:#fff;
border:1px solid #d5dbe2;box-shadow:0 4px 14px rgb(12 24 40/.16);transition:box-shadow .15s}
.badge[data-side=left]{left:0;border-left:0;border-radius:0 12px 12px 0}
.badge[data-side=right]{right:0;border-right:0;border-radius:12px 0 0 12px}
.badge:hover{box-shadow:0 6px 20px rgb(12 24 40/.28)}
.badge:focus-visible{outline:3px solid #0b5f66;outline-offset:2px}
.badge[hidden]{display:none}
.mark{width:20px;height:20px;margin-bottom:3px}
.main{overflow-wrap:anywhere}
.line{font-weight:400;font-size:11px;line-height:14px;color:#4a5564}
.badge[data-tone=busy] .main{color:#667182;letter-spacing:2px}
.badge[data-tone=ask] .main,.badge[data-tone=trouble] .main{font-size:12px;line-height:15px}
.badge[data-tone=ask] .main{color:#0b5f66}
.badge[data-tone=trouble] .main{color:#8a4b00}
.dot{position:absolute;top:4px;inset-inline-end:4px;font:700 11px/15px system-ui,sans-serif;min-width:15px;height:15px;
border-radius:8px;color:#fff;background:#b3261e}
.dot[data-warns=false]{background:#0b5f66;font-size:9px}
.dot[hidden]{display:none}
.badge[data-dark=true]{color:#eef2f6;background:#1c232c;border-color:#38434f;box-shadow:0 6px 18px rgb(0 0 0/.5)}
.badge[data-dark=true] .line{color:#b6c0cc}
.badge[data-dark=true][data-tone=ask] .main{color:#5cc6c8}
.badge[data-dark=true][data-tone=trouble] .main{color:#f0b45c}
.badge[data-dark=true]:focus-visible{outline-color:#5cc6c8}
@media print{.badge{display:none}}
`
