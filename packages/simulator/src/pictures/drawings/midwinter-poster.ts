import { clip, dot, fill, stroke, type Drawing } from '../svg.ts';

const SHEET = 'M220 190H580V770H220Z';
const STARS: readonly (readonly [number, number])[] = [
  [252, 232],
  [300, 286],
  [352, 222],
  [458, 244],
  [536, 216],
  [556, 318],
  [410, 204],
  [268, 374],
  [546, 404],
];

export const drawMidwinterPoster: Drawing = (tones) =>
  [
    fill(tones.deep, 'M192 178H624V814H192Z', 0.14),
    fill('#b99873', 'M180 150H620V810H180Z'),
    fill('#a48460', 'M604 150H620V810H180V794H604Z'),
    fill('#faf7f0', 'M196 166H604V794H196Z'),
    clip(
      'sheet',
      SHEET,
      [
        fill(tones.shade, SHEET),
        fill(tones.base, 'M200 380H600V800H200Z'),
        fill('#46577a', 'M200 486H600V800H200Z'),
        STARS.map(([x, y]) => dot('#f4ecd6', x, y, 2.6)).join(''),
        stroke('#8fc7a6', 26, 'M210 420C270 300 310 440 370 340S470 300 500 370S560 380 600 290', 0.5),
        stroke('#bfe3c4', 12, 'M210 396C272 286 314 414 372 322S468 284 500 346S560 360 600 270', 0.6),
        dot('#f6e7bf', 498, 468, 34),
        fill(tones.light, 'M200 590L300 500L352 556L420 478L520 584L560 548L620 600V800H200Z'),
        fill('#eef1f5', 'M300 500L326 528L304 522L286 534L272 525ZM420 478L458 520L428 508L406 524L392 509Z'),
        fill('#dfe4ea', 'M200 640C280 606 360 650 430 626S560 612 620 640V800H200Z'),
        fill('#f4f5f4', 'M200 690C300 650 380 712 470 680S580 676 620 690V800H200Z'),
        fill('#7d3a30', 'M308 664H352V704H308Z'),
        fill(tones.deep, 'M300 668L330 640L360 668Z'),
        fill('#f6d987', 'M324 680H336V692H324Z'),
      ].join(''),
    ),
  ].join('');
