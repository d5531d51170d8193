import { clip, dot, fill, mirror, repeat, stroke, type Drawing } from '../svg.ts';

const BODY =
  'M308 236C336 258 366 266 400 266S464 258 492 236C528 244 560 258 584 284C572 430 578 620 586 792C587 806 580 814 566 814H234C220 814 213 806 214 792C222 620 228 430 216 284C240 258 272 244 308 236Z';

export const drawLinenShirt: Drawing = (tones) =>
  [
    // Sleeves, folded down along the sides.
    mirror(
      fill(
        tones.shade,
        'M222 276C186 298 164 334 154 382L112 604C110 616 115 623 126 626L196 640C207 642 214 637 217 626L252 440Z',
      ) + stroke(tones.deep, 3, 'M116 590L222 612', 0.35),
    ),
    fill(tones.base, BODY),
    clip(
      'weave',
      BODY,
      repeat(250, 800, 14, (y) => stroke(tones.light, 1.5, `M200 ${y}H600`, 0.35)) +
        repeat(226, 580, 22, (x) => stroke(tones.shade, 1.5, `M${x} 230V820`, 0.22)) +
        fill(tones.shade, 'M214 240C250 420 240 640 214 820H250C268 640 266 420 236 270Z', 0.4) +
        fill(tones.shade, 'M586 240C550 420 560 640 586 820H550C532 640 534 420 564 270Z', 0.4),
    ),
    // The inside of the collar, then its two leaves.
    fill(tones.shade, 'M318 226C350 206 450 206 482 226L470 262L400 304L330 262Z') +
      fill(tones.deep, 'M334 232C360 250 440 250 466 232L400 296Z', 0.55),
    mirror(fill(tones.light, 'M326 214C312 222 304 232 302 246L350 322L400 286C366 276 340 254 326 214Z')),
    // Placket and buttons.
    stroke(tones.shade, 4, 'M382 300V812M418 300V812', 0.7),
    repeat(352, 760, 88, (y) => dot(tones.deep, 400, y, 8) + dot(tones.light, 400, y, 2.5)),
    fill(
      tones.light,
      'M456 396H544V486C544 500 536 508 524 512L500 520L476 512C464 508 456 500 456 486Z',
      0.75,
    ),
    stroke(tones.shade, 3, 'M456 414H544', 0.8),
    stroke(tones.shade, 3, 'M222 792H578', 0.7),
  ].join('');
