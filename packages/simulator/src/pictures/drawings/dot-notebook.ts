import { dot, fill, groundShadow, repeat, stroke, type Drawing } from '../svg.ts';

export const drawDotNotebook: Drawing = (tones) =>
  [
    groundShadow(tones, 838, 480),
    // An open sheet with its dots looks out behind the closed book.
    `<g transform="rotate(7 400 520)">${
      fill('#faf6ec', 'M240 196H596C604 196 608 200 608 208V796C608 804 604 808 596 808H240Z') +
      repeat(236, 780, 26, (y) => repeat(272, 590, 26, (x) => dot(tones.shade, x, y, 2.4)))
    }</g>`,
    `<g transform="rotate(-4 400 520)">${[
      fill(
        tones.shade,
        'M196 200H560C574 200 582 208 582 222V822C582 834 574 842 560 842H196C184 842 178 836 178 824V218C178 206 184 200 196 200Z',
      ),
      fill('#f3ecdc', 'M190 806H574V830H190Z'),
      fill(
        tones.base,
        'M196 190H560C574 190 582 198 582 212V796C582 808 574 816 560 816H196C184 816 178 810 178 798V208C178 196 184 190 196 190Z',
      ),
      fill(tones.shade, 'M178 208C178 196 184 190 196 190H226V816H196C184 816 178 810 178 798Z', 0.75),
      fill('#f7f1e3', 'M300 320H500V440H300Z'),
      stroke(tones.deep, 5, 'M330 364H470M330 396H430', 0.6),
      fill(tones.deep, 'M528 190H544V816H528Z', 0.85),
    ].join('')}</g>`,
  ].join('');
