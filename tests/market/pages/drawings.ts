/** Our own drawings on a 200 × 200 field: what the title says the thing is, in the ink of its variant. */
type Drawing = (ink: string) => string

const METAL = '#8b95a5'
const DARK = '#454b57'
const GLEAM = 'fill="#fff" opacity=".55"'

const bottle: Drawing = (ink) =>
  `<rect x="86" y="24" width="28" height="22" rx="5" fill="${DARK}"/><path d="M80 46h40c0 18 14 22 14 42v74a14 14 0 0 1-14 14H80a14 14 0 0 1-14-14V88c0-20 14-24 14-42z" fill="${ink}"/><path d="M76 96h48v52H76z" ${GLEAM}/><path d="M82 108h30M82 120h36M82 132h22" stroke="${DARK}" stroke-width="4" opacity=".6"/>`
const flask: Drawing = (ink) =>
  `<rect x="76" y="22" width="48" height="34" rx="8" fill="${DARK}"/><rect x="68" y="56" width="64" height="122" rx="14" fill="${ink}"/><rect x="80" y="66" width="8" height="100" rx="4" ${GLEAM}/>`
const lunchBox: Drawing = (ink) =>
  `<rect x="26" y="76" width="148" height="32" rx="12" fill="${ink}"/><rect x="32" y="108" width="136" height="62" rx="14" fill="${ink}" opacity=".75"/><rect x="86" y="98" width="28" height="22" rx="5" fill="${DARK}"/><path d="M44 126h60M44 142h40" stroke="#fff" stroke-width="5" opacity=".5"/>`
const ladles: Drawing = (ink) =>
  `<g fill="${ink}"><ellipse cx="60" cy="56" rx="22" ry="28"/><path d="M88 30h34v46a17 17 0 0 1-34 0z"/><circle cx="150" cy="54" r="24"/></g><g fill="#b88a5a"><rect x="56" y="80" width="9" height="96" rx="4"/><rect x="101" y="88" width="9" height="90" rx="4"/><rect x="146" y="76" width="9" height="100" rx="4"/></g>`
const jar: Drawing = (ink) =>
  `<rect x="60" y="38" width="80" height="24" rx="7" fill="#b88a5a"/><path d="M54 66h92v96a16 16 0 0 1-16 16H70a16 16 0 0 1-16-16z" fill="#dfeaee"/><path d="M54 110h92v52a16 16 0 0 1-16 16H70a16 16 0 0 1-16-16z" fill="${ink}" opacity=".85"/><rect x="64" y="74" width="8" height="90" rx="4" ${GLEAM}/>`
const paperCup: Drawing = (ink) =>
  `<rect x="54" y="36" width="92" height="16" rx="7" fill="${DARK}"/><path d="M60 52h80l-12 126H72z" fill="#fff" stroke="#ddd"/><path d="M65 88h70l-6 52H71z" fill="${ink}"/>`
const kettle: Drawing = (ink) =>
  `<path d="M62 74c6-44 72-44 78 0" fill="none" stroke="${DARK}" stroke-width="10"/><path d="M54 84h94l14 84a10 10 0 0 1-10 12H50a10 10 0 0 1-10-12z" fill="${ink}"/><path d="m44 118-26-30 10-8 22 22z" fill="${ink}"/><circle cx="101" cy="76" r="8" fill="${DARK}"/>`
const tubes: Drawing = (ink) =>
  `<rect x="36" y="84" width="36" height="88" rx="8" fill="${ink}"/><rect x="44" y="62" width="20" height="24" rx="4" fill="${DARK}"/><rect x="84" y="58" width="40" height="114" rx="10" fill="${ink}" opacity=".82"/><rect x="92" y="36" width="24" height="24" rx="4" fill="${DARK}"/><rect x="136" y="116" width="36" height="56" rx="8" fill="${ink}" opacity=".65"/><rect x="136" y="104" width="36" height="16" rx="5" fill="${DARK}"/>`
const lipstick: Drawing = (ink) =>
  `<rect x="80" y="96" width="40" height="82" rx="6" fill="${DARK}"/><rect x="84" y="74" width="32" height="26" fill="#d9b26a"/><path d="M88 74V44l24-14v44z" fill="${ink}"/>`
const tote: Drawing = (ink) =>
  `<path d="M66 78c0-44 68-44 68 0" fill="none" stroke="#5b4a3a" stroke-width="8"/><path d="M44 74h112l10 98a10 10 0 0 1-10 10H44a10 10 0 0 1-10-10z" fill="${ink}"/><circle cx="100" cy="128" r="22" ${GLEAM}/><path d="M90 128h20M100 118v20" stroke="#5b4a3a" stroke-width="4" opacity=".7"/>`
const backpack: Drawing = (ink) =>
  `<path d="M78 44c0-22 44-22 44 0" fill="none" stroke="${DARK}" stroke-width="8"/><rect x="50" y="42" width="100" height="136" rx="26" fill="${ink}"/><rect x="62" y="112" width="76" height="52" rx="10" fill="#000" opacity=".16"/><path d="M62 128h76" stroke="#fff" stroke-width="4" opacity=".6"/>`
const suitcase: Drawing = (ink) =>
  `<path d="M80 56V22h40v34" fill="none" stroke="${METAL}" stroke-width="7"/><rect x="52" y="54" width="96" height="116" rx="12" fill="${ink}"/><path d="M76 64v96M100 64v96M124 64v96" stroke="#fff" stroke-width="4" opacity=".5"/><circle cx="70" cy="178" r="8" fill="${DARK}"/><circle cx="130" cy="178" r="8" fill="${DARK}"/>`
const tee: Drawing = (ink) =>
  `<path d="M72 36 40 54 22 92l24 12 10-16v84h88V88l10 16 24-12-18-38-32-18c-4 14-52 14-56 0z" fill="${ink}"/><path d="M72 36c4 18 52 18 56 0" fill="none" stroke="#fff" stroke-width="5" opacity=".6"/>`
const dress: Drawing = (ink) =>
  `<path d="M78 30h8c4 14 24 14 28 0h8l4 46 34 102H40l34-102z" fill="${ink}"/><path d="M74 82h52" stroke="#fff" stroke-width="6" opacity=".6"/>`
const sock: Drawing = (ink) =>
  `<path d="M70 34h44v74l38 36a20 20 0 0 1-28 28l-50-42a14 14 0 0 1-4-10z" fill="${ink}"/><rect x="70" y="34" width="44" height="18" fill="#fff" opacity=".5"/>`
const earbuds: Drawing = (ink) =>
  `<rect x="38" y="96" width="124" height="76" rx="26" fill="${ink}"/><path d="M38 118h124" stroke="#fff" stroke-width="4" opacity=".6"/><g fill="${ink}" stroke="#fff" stroke-width="3"><path d="M62 40a18 18 0 0 1 34 8v40H82V62c-12 0-20-10-20-22z"/><path d="M138 40a18 18 0 0 0-34 8v40h14V62c12 0 20-10 20-22z"/></g>`
const slab: Drawing = (ink) =>
  `<rect x="58" y="26" width="84" height="150" rx="16" fill="${ink}"/><path d="M84 150h32" stroke="#7ddc8b" stroke-width="6"/><path d="m104 66-20 34h16l-6 28 24-38h-16z" ${GLEAM}/>`
const cable: Drawing = (ink) =>
  `<path d="M46 60c0 90 108-20 108 80" fill="none" stroke="${ink}" stroke-width="12"/><rect x="34" y="26" width="24" height="40" rx="5" fill="${DARK}"/><rect x="142" y="136" width="24" height="40" rx="5" fill="${DARK}"/>`
const stand: Drawing = (ink) =>
  `<path d="M60 170h80" stroke="${ink}" stroke-width="14" stroke-linecap="round"/><path d="m100 168-20-70 50-50" fill="none" stroke="${ink}" stroke-width="12"/><rect x="104" y="24" width="46" height="86" rx="8" fill="${DARK}" transform="rotate(18 127 67)"/>`
const fan: Drawing = (ink) =>
  `<circle cx="100" cy="84" r="58" fill="none" stroke="${ink}" stroke-width="9"/><g fill="${ink}" opacity=".75"><ellipse cx="100" cy="56" rx="14" ry="26"/><ellipse cx="100" cy="56" rx="14" ry="26" transform="rotate(120 100 84)"/><ellipse cx="100" cy="56" rx="14" ry="26" transform="rotate(240 100 84)"/></g><rect x="94" y="142" width="12" height="30" fill="${DARK}"/><rect x="62" y="170" width="76" height="10" rx="5" fill="${DARK}"/>`
const speaker: Drawing = (ink) =>
  `<rect x="36" y="56" width="128" height="110" rx="22" fill="${ink}"/><circle cx="100" cy="112" r="36" fill="#000" opacity=".25"/><circle cx="100" cy="112" r="16" ${GLEAM}/>`
const lamp: Drawing = (ink) =>
  `<path d="M62 40h52l22 52H40z" fill="${ink}"/><path d="M48 92h80l22 60H26z" fill="#ffe9a8" opacity=".55"/><rect x="84" y="92" width="8" height="70" fill="${DARK}"/><rect x="54" y="160" width="68" height="12" rx="6" fill="${DARK}"/>`
const reel: Drawing = (ink) =>
  `<circle cx="100" cy="104" r="66" fill="none" stroke="${ink}" stroke-width="22"/><circle cx="100" cy="104" r="66" fill="none" stroke="#fff3c4" stroke-width="6" stroke-dasharray="4 16"/><circle cx="100" cy="104" r="24" fill="${DARK}" opacity=".2"/>`
const moon: Drawing = (ink) =>
  `<circle cx="100" cy="86" r="56" fill="#ffe9b5"/><g fill="#e7c987" opacity=".8"><circle cx="80" cy="70" r="11"/><circle cx="118" cy="96" r="14"/><circle cx="92" cy="114" r="7"/></g><path d="M66 150h68l12 28H54z" fill="${ink}"/>`
const paw: Drawing = (ink) =>
  `<ellipse cx="100" cy="134" rx="44" ry="36" fill="${ink}"/><ellipse cx="48" cy="92" rx="17" ry="23" fill="${ink}"/><ellipse cx="82" cy="64" rx="17" ry="24" fill="${ink}"/><ellipse cx="118" cy="64" rx="17" ry="24" fill="${ink}"/><ellipse cx="152" cy="92" rx="17" ry="23" fill="${ink}"/>`
const petBed: Drawing = (ink) =>
  `<path d="M30 120c0-90 140-90 140 0v34a20 20 0 0 1-20 20H50a20 20 0 0 1-20-20z" fill="${ink}"/><path d="M62 174v-36c0-44 76-44 76 0v36z" fill="#000" opacity=".28"/><ellipse cx="100" cy="170" rx="36" ry="10" ${GLEAM}/>`
const dogCoat: Drawing = (ink) =>
  `<path d="M40 74c30-20 90-20 118 0l6 50-24 4v42h-24v-36H84v36H60v-42l-26-4z" fill="${ink}"/><path d="M40 98h120" stroke="#fff" stroke-width="6" opacity=".7"/>`
const screwdriver: Drawing = (ink) =>
  `<g transform="rotate(-38 100 100)"><rect x="88" y="84" width="24" height="96" rx="10" fill="${ink}"/><path d="M96 84h8V40h-8z" fill="${METAL}"/><path d="M90 40h20l-4-18H94z" fill="${METAL}"/><path d="M94 100v64M106 100v64" stroke="#fff" stroke-width="3" opacity=".5"/></g>`
const drill: Drawing = (ink) =>
  `<path d="M48 56h86a14 14 0 0 1 14 14v20a14 14 0 0 1-14 14h-26l-10 52H64l8-52H48a10 10 0 0 1-10-10V66a10 10 0 0 1 10-10z" fill="${ink}"/><path d="M148 72h18l16 8-16 8h-18z" fill="${METAL}"/><rect x="54" y="152" width="54" height="24" rx="6" fill="${DARK}"/>`
const toolBox: Drawing = (ink) =>
  `<path d="M74 66V46h52v20" fill="none" stroke="${DARK}" stroke-width="9"/><rect x="28" y="66" width="144" height="100" rx="10" fill="${ink}"/><path d="M28 108h144" stroke="#000" stroke-width="5" opacity=".25"/><rect x="86" y="98" width="28" height="22" rx="4" fill="${METAL}"/>`
const hexKeys: Drawing = (ink) =>
  `<g fill="none" stroke="${METAL}" stroke-linejoin="round"><path d="M50 40v120h30" stroke-width="14"/><path d="M92 56v104h26" stroke-width="11"/><path d="M130 74v86h20" stroke-width="8"/></g><path d="M36 100h128v26H36z" fill="${ink}"/>`
const glove: Drawing = (ink) =>
  `<path d="M66 92V52a10 10 0 0 1 20 0V36a10 10 0 0 1 20 0v14a10 10 0 0 1 20 0v40l14-16a11 11 0 0 1 16 14l-28 46v26H66z" fill="${ink}"/><rect x="62" y="156" width="70" height="22" rx="6" fill="#fff" stroke="#ddd"/>`
const tape: Drawing = (ink) =>
  `<path d="M40 168V96a54 54 0 0 1 108 0v60h34v12z" fill="#ffd84d"/><path d="M36 164V98a58 58 0 0 1 116 0v66z" fill="${ink}"/><circle cx="94" cy="102" r="26" ${GLEAM}/>`

/** The first word that the title holds decides; the last line is for goods without a drawing of their own. */
const BY_WORD: [word: RegExp, drawing: Drawing][] = [
  [/保温杯/, flask],
  [/便当盒/, lunchBox],
  [/厨具套装/, ladles],
  [/密封罐/, jar],
  [/纸杯/, paperCup],
  [/烧水壶/, kettle],
  [/油壶/, bottle],
  [/唇釉|口红/, lipstick],
  [/护肤|洁面/, tubes],
  [/双肩包/, backpack],
  [/行李箱/, suitcase],
  [/袋|提包|箱包/, tote],
  [/连衣裙/, dress],
  [/袜/, sock],
  [/T恤|卫衣|背心/, tee],
  [/蓝牙耳机/, earbuds],
  [/充电宝/, slab],
  [/数据线/, cable],
  [/手机支架/, stand],
  [/风扇/, fan],
  [/音箱/, speaker],
  [/灯带/, reel],
  [/月球灯/, moon],
  [/灯/, lamp],
  [/雨衣/, dogCoat],
  [/猫窝/, petBed],
  [/猫|宠物/, paw],
  [/电钻|角磨机|热风枪/, drill],
  [/工具箱|套筒/, toolBox],
  [/内六角/, hexKeys],
  [/手套/, glove],
  [/卷尺|水平尺/, tape],
  [/./, screwdriver],
]

export const drawingFor = (title: string): Drawing =>
  BY_WORD.find(([word]) => word.test(title))?.[1] ?? screwdriver
