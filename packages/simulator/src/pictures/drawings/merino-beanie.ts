import { clip, fill, groundShadow, repeat, stroke, type Drawing } from '../svg.ts';

const DOME = 'M206 640C196 420 268 262 400 262S604 420 594 640Z';
const CUFF =
  'M196 590H604C620 590 630 600 630 616V716C630 734 620 744 604 744H196C180 744 170 734 170 716V616C170 600 180 590 196 590Z';

export const drawMerinoBeanie: Drawing = (tones) =>
  [
    groundShadow(tones, 752, 520),
    fill(tones.base, DOME),
    clip(
      'knit',
      DOME,
      // Ribs meet at the crown.
      repeat(-5, 5, 1, (rib) =>
        stroke(
          tones.shade,
          7,
          `M${400 + rib * 7} 262C${400 + rib * 34} 340 ${400 + rib * 42} 470 ${400 + rib * 42} 640`,
          0.55,
        ),
      ) + fill(tones.light, 'M262 620C250 470 286 350 360 286C312 380 300 500 312 620Z', 0.35),
    ),
    fill(tones.light, CUFF),
    clip(
      'rib',
      CUFF,
      repeat(186, 620, 22, (x) => stroke(tones.base, 9, `M${x} 580V750`, 0.9)) +
        fill(tones.shade, 'M160 580H640V606H160Z', 0.35),
    ),
    fill('#f7f3ea', 'M470 640H548V700H470Z'),
    stroke(
      tones.deep,
      4,
      'M492 672A17 17 0 0 1 526 672M484 682C498 674 506 686 518 680S530 678 534 682',
      0.9,
    ),
  ].join('');
