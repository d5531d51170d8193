import { clip, fill, groundShadow, repeat, stroke, type Drawing } from '../svg.ts';

const BAG = 'M196 392H604L628 800C629 818 620 828 602 828H198C180 828 171 818 172 800Z';

export const drawCanvasTote: Drawing = (tones) =>
  [
    groundShadow(tones, 834, 500),
    stroke(tones.shade, 26, 'M300 420C300 240 330 176 400 176S500 240 500 420'),
    fill(tones.base, BAG),
    clip(
      'tote',
      BAG,
      repeat(400, 820, 12, (y) => stroke(tones.light, 2, `M160 ${y}H640`, 0.4)) +
        fill(tones.shade, 'M600 390L640 830H560C590 690 596 540 580 390Z', 0.5) +
        fill(tones.shade, 'M180 390H620V424H180Z', 0.35) +
        stroke(tones.deep, 3, 'M180 430H620', 0.3),
    ),
    stroke(tones.light, 28, 'M282 520V440C282 236 322 150 400 150S518 236 518 440V520'),
    stroke(tones.deep, 3, 'M272 500L292 520M292 500L272 520M508 500L528 520M528 500L508 520', 0.55),
    // The shop's mark: a low sun over two hills.
    stroke(tones.deep, 11, 'M346 664A54 54 0 0 1 454 664', 0.8),
    stroke(
      tones.deep,
      11,
      'M300 690C340 650 372 700 400 690S470 662 500 690M318 732C352 706 380 742 410 732S462 714 482 728',
      0.8,
    ),
  ].join('');
