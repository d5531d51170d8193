/** The payment page's own stylesheet. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f7f6f3; --card: #fff; --text: #1d2428; --soft: #586268; --line: #dedbd4; --accent: #1f5f63; --on-accent: #fff;
  --good: #1e6b44; --good-back: #e0f0e6; --warn: #7a4b00; --warn-back: #fbedd2; --bad: #9b2a23; --bad-back: #fae2df;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181a; --card: #1d2326; --text: #e8eaea; --soft: #a3adb1; --line: #343c40; --accent: #7cc7c5; --on-accent: #10201f;
    --good: #8fd6ab; --good-back: #1c3a29; --warn: #f0c479; --warn-back: #42310f; --bad: #f2a59e; --bad-back: #4a201c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 460px; margin: 0 auto; padding: 40px 16px; display: grid; gap: 16px; }
.shop { font-weight: 650; }
h1 { font-size: 24px; line-height: 1.25; margin: 0; }
p { margin: 0; }
.soft { color: var(--soft); font-size: 14px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 20px; display: grid; gap: 14px; }
dl { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px 0; margin: 0; }
dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
.due { font-weight: 650; font-size: 18px; border-top: 1px solid var(--line); padding-top: 10px; margin-top: 4px; }
form { display: grid; gap: 10px; }
button { font: inherit; font-weight: 600; min-height: 48px; padding: 10px 16px; border-radius: 10px; border: 1px solid var(--line); background: var(--card); color: var(--text); cursor: pointer; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.notice { padding: 12px 14px; border-radius: 10px; }
.notice.good { background: var(--good-back); color: var(--good); }
.notice.warn { background: var(--warn-back); color: var(--warn); }
.notice.bad { background: var(--bad-back); color: var(--bad); }
`;
