import { clip, dot, fill, groundShadow, stroke, type Drawing } from '../svg.ts';

const BODY = 'M206 356H554V690C554 736 526 764 480 764H280C234 764 206 736 206 690Z';
const SPECKS: readonly (readonly [number, number])[] = [
  [262, 470],
  [318, 560],
  [288, 660],
  [372, 430],
  [404, 632],
  [452, 520],
  [498, 680],
  [512, 448],
  [352, 718],
  [440, 730],
  [244, 590],
  [386, 510],
];

export const drawEnamelMug: Drawing = (tones) =>
  [
    groundShadow(tones, 774, 420),
    stroke(tones.shade, 38, 'M552 448H590C636 448 660 478 660 530S636 614 590 614H552'),
    stroke(tones.base, 28, 'M552 448H590C636 448 660 478 660 530S636 614 590 614H552'),
    fill(tones.base, BODY),
    clip(
      'mug',
      BODY,
      fill(tones.light, 'M236 350H292V720C292 742 268 742 258 720Z', 0.7) +
        fill(tones.shade, 'M486 350H560V780H420C470 770 488 740 488 690Z', 0.55) +
        SPECKS.map(([x, y]) => dot(tones.deep, x, y, 3)).join(''),
    ),
    fill(tones.shade, 'M206 358C206 332 284 316 380 316S554 332 554 358S476 400 380 400S206 384 206 358Z'),
    fill('#4a3325', 'M226 360C226 342 294 330 380 330S534 342 534 360S466 386 380 386S226 378 226 360Z'),
    stroke(tones.deep, 10, 'M206 358C206 332 284 316 380 316S554 332 554 358'),
    stroke(tones.deep, 10, 'M206 358C206 384 284 400 380 400S554 384 554 358'),
    stroke(tones.shade, 9, 'M338 264C318 236 358 218 340 186M408 258C388 226 430 206 410 168', 0.5),
  ].join('');
