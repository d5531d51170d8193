/** The back office's own stylesheet. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f6f5f2; --card: #fff; --text: #1d2428; --soft: #586268; --line: #dedbd4; --accent: #1f5f63;
  --good: #1e6b44; --good-back: #e0f0e6; --busy: #1d5680; --busy-back: #e0edf6; --warn: #7a4b00; --warn-back: #fbedd2;
  --bad: #9b2a23; --bad-back: #fae2df; --off: #586268; --off-back: #eae8e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181a; --card: #1d2326; --text: #e8eaea; --soft: #a3adb1; --line: #343c40; --accent: #7cc7c5;
    --good: #8fd6ab; --good-back: #1c3a29; --busy: #95c9ec; --busy-back: #1b3346; --warn: #f0c479; --warn-back: #42310f;
    --bad: #f2a59e; --bad-back: #4a201c; --off: #b2babd; --off-back: #2d3437;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
h1 { font-size: 26px; line-height: 1.2; margin: 0; letter-spacing: -0.01em; }
h2 { font-size: 16px; margin: 0 0 12px; display: flex; gap: 8px; align-items: center; justify-content: space-between; }
h3 { font-size: 15px; margin: 0 0 4px; display: flex; gap: 8px; align-items: center; justify-content: space-between; }
p { margin: 0; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 16px; top: 12px; background: var(--card); padding: 8px 12px; z-index: 1; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.top { display: flex; flex-wrap: wrap; gap: 6px 24px; align-items: baseline; justify-content: space-between; padding: 14px max(16px, 50vw - 540px); border-bottom: 1px solid var(--line); background: var(--card); }
.brand { font-weight: 650; font-size: 17px; }
.brand .aside { font-weight: 400; margin-inline-start: 6px; }
.top nav { display: flex; flex-wrap: wrap; gap: 4px 18px; }
.top nav a { color: var(--soft); text-decoration: none; padding: 4px 0; }
.top nav a:hover { color: var(--accent); }
.top nav a[aria-current] { color: var(--text); font-weight: 600; box-shadow: 0 2px var(--accent); }
main { padding: 24px max(16px, 50vw - 540px) 64px; display: grid; gap: 16px; }
.lead, .aside { color: var(--soft); }
.aside { font-size: 13px; }
.title { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.chip { font-size: 12px; font-weight: 550; line-height: 20px; padding: 1px 9px; border-radius: 999px; white-space: nowrap; background: var(--off-back); color: var(--text); }
.good { background: var(--good-back); color: var(--good); }
.busy { background: var(--busy-back); color: var(--busy); }
.warn { background: var(--warn-back); color: var(--warn); }
.bad { background: var(--bad-back); color: var(--bad); }
.off { background: var(--off-back); color: var(--off); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: inherit; }
.orders { background: var(--card); border: 1px solid var(--line); border-radius: 12px; border-spacing: 0; border-collapse: separate; overflow: hidden; }
.orders thead th { color: var(--soft); font-size: 13px; }
.orders th, .orders td { padding: 12px 16px; vertical-align: top; }
.orders tbody tr { position: relative; }
.orders tbody tr > * { border-top: 1px solid var(--line); }
.orders tbody tr:hover { background: color-mix(in srgb, var(--accent) 6%, transparent); }
.orders tbody a { font-weight: 600; }
.orders tbody a::after { content: ''; position: absolute; inset: 0; }
.orders time, .orders .aside { display: block; color: var(--soft); font-size: 13px; }
.orders td.chips { display: table-cell; }
.orders td.chips .chip { display: inline-block; margin: 0 4px 4px 0; }
section, .columns > div { min-width: 0; }
.columns { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr) 340px; align-items: start; }
.columns > div { display: grid; gap: 16px; }
.columns section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: start; }
.actions:empty { display: none; }
button, summary { font: inherit; font-weight: 550; cursor: pointer; min-height: 40px; padding: 8px 14px; border-radius: 8px; border: 1px solid var(--line); background: var(--card); color: var(--text); }
summary { display: inline-block; list-style: none; }
summary::-webkit-details-marker { display: none; }
button:hover, summary:hover { border-color: var(--accent); }
button.small { min-height: 32px; padding: 4px 10px; font-size: 13px; margin-top: 6px; }
button.danger { border-color: var(--bad); color: var(--bad); }
details form { border: 1px solid var(--line); border-radius: 8px; background: var(--card); padding: 14px; margin-top: 8px; display: grid; gap: 10px; justify-items: start; max-width: 440px; }
.notice { padding: 10px 14px; border-radius: 8px; }
.notice.done { background: var(--good-back); color: var(--good); }
.notice.refused { background: var(--warn-back); color: var(--warn); }
ul, ol { list-style: none; margin: 0; padding: 0; }
.lines { display: grid; gap: 14px; }
.lines li { display: grid; grid-template-columns: 64px minmax(0, 1fr) auto; gap: 14px; align-items: start; }
.lines img { border-radius: 8px; display: block; }
.lines .aside, .timeline .aside, .parcel p .aside { display: block; }
.parcel + .parcel { border-top: 1px solid var(--line); margin-top: 14px; padding-top: 14px; }
.parcel .timeline { margin-top: 12px; }
.parcel .notice { margin-top: 8px; }
.timeline { display: grid; gap: 10px; }
.timeline li { display: grid; grid-template-columns: 136px minmax(0, 1fr); gap: 0 12px; }
.timeline time { color: var(--soft); font-size: 13px; line-height: 22px; font-variant-numeric: tabular-nums; }
.timeline .aside { grid-column: 2; }
address { font-style: normal; display: grid; overflow-wrap: anywhere; }
bdi { unicode-bidi: isolate; }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 16px; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: 12px; margin-bottom: 10px; }
.columns .chips { margin-bottom: 8px; }
.money th, .money td { padding: 4px 0 4px 12px; vertical-align: top; }
.money th:first-child { padding-inline-start: 0; }
.money thead { color: var(--soft); font-size: 13px; }
.money .total { font-weight: 650; }
main > section, main > form { min-width: 0; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
.list th, .list td { padding: 10px 16px; vertical-align: top; text-align: start; }
.list .number { text-align: end; }
.list thead { color: var(--soft); font-size: 13px; }
.list tbody tr > * { border-top: 1px solid var(--line); }
.list time { white-space: nowrap; font-variant-numeric: tabular-nums; }
.list .aside, .complaint { display: block; }
.complaint { color: var(--bad); font-size: 13px; }
.plain { display: grid; gap: 6px; }
.plain li { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; overflow-wrap: anywhere; }
.deliveries, .switches { display: grid; gap: 0; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.deliveries:empty { display: none; }
.deliveries li, .switches li { padding: 12px 16px; }
.attempts { gap: 0; margin: 4px 0 8px; }
.deliveries .attempts li { padding: 0; }
.deliveries > li + li, .switches li + li { border-top: 1px solid var(--line); }
.deliveries p { overflow-wrap: anywhere; }
.switches { margin-bottom: 12px; }
.switches li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 240px); gap: 6px 20px; align-items: center; }
.switches li.turned { box-shadow: inset 4px 0 var(--accent); }
.switches div > * { display: block; overflow-wrap: anywhere; }
.line { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
.fields { display: grid; gap: 4px; max-width: 440px; }
.fields > :is(input, select) { margin-bottom: 8px; }
input, select { font: inherit; min-height: 40px; max-width: 100%; padding: 7px 10px; border-radius: 8px; border: 1px solid color-mix(in srgb, var(--soft) 70%, transparent); background: var(--card); color: var(--text); }
pre { overflow: auto; max-height: 480px; padding: 14px; margin: 8px 0 0; border: 1px solid var(--line); border-radius: 8px; background: var(--card); font-size: 12px; }
@media (max-width: 760px) {
  .top .brand .aside { display: none; }
  .switches li { grid-template-columns: minmax(0, 1fr); }
  .columns { grid-template-columns: minmax(0, 1fr); }
  .orders, .orders tbody { display: block; }
  .orders thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .orders tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; padding: 12px 14px; }
  .orders tbody tr + tr { border-top: 1px solid var(--line); }
  .orders tbody tr > * { border: 0; padding: 0; }
  .orders tbody th time { display: inline; margin-inline-start: 8px; }
  .orders td:nth-child(2) { grid-area: 2 / 1 / 3 / 3; }
  .orders td:nth-child(2) .aside { display: inline; margin-inline-start: 6px; }
  .orders td.chips { grid-area: 3 / 1 / 4 / 3; margin-top: 4px; }
  .orders td:nth-child(4) { grid-area: 1 / 2; }
  .timeline li { grid-template-columns: minmax(0, 1fr); }
  .timeline .aside { grid-column: 1; }
}
`;

/** The icon in the browser's tab. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1f5f63"/><path d="M7 22c3-9 5-3 7-7s4-5 6-1 3 3 5-5" fill="none" stroke="#e9f4ee" stroke-width="2.6" stroke-linecap="round"/></svg>';
