import type { Tones } from '../palette.ts';
import { clip, fill, repeat, stroke, type Drawing } from '../svg.ts';

const SOCK =
  'M318 200H462C472 200 478 206 478 216V560C478 590 490 610 514 628L640 716C690 752 700 812 664 850C632 884 580 886 536 862L366 764C322 738 302 704 302 654V216C302 206 308 200 318 200Z';

export const drawWoolSocks: Drawing = (tones) =>
  [
    `<g transform="translate(-150 -34)">${drawSock(tones, 'back', tones.shade, tones.base)}</g>`,
    `<g transform="translate(-20 40)">${drawSock(tones, 'front', tones.base, tones.light)}</g>`,
  ].join('');

function drawSock(tones: Tones, name: string, base: string, light: string): string {
  return [
    fill(base, SOCK),
    clip(
      name,
      SOCK,
      [
        repeat(310, 476, 15, (x) => stroke(light, 5, `M${x} 190V310`, 0.75)),
        fill(tones.deep, 'M290 338H490V356H290ZM290 376H490V394H290Z', 0.55),
        // Heel and toe.
        fill(tones.deep, 'M290 590C350 590 402 640 400 720C398 760 380 790 340 800H280Z', 0.5),
        fill(tones.deep, 'M610 670C566 720 560 800 590 900H760V680Z', 0.5),
        repeat(430, 660, 26, (y) => stroke(light, 3, `M${300} ${y}H600`, 0.3)),
      ].join(''),
    ),
  ].join('');
}
