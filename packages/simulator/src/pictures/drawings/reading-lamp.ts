import { fill, groundShadow, stroke, type Drawing } from '../svg.ts';

export const drawReadingLamp: Drawing = (tones) =>
  [
    // The light it throws, and the circle of it on the table.
    fill('#ffe9b8', 'M296 452L120 838H560L470 452Z', 0.42),
    '<ellipse cx="340" cy="838" rx="222" ry="20" fill="#ffe9b8" opacity=".6"/>',
    groundShadow(tones, 846, 330),
    stroke(tones.deep, 16, 'M548 812L592 470L420 268'),
    fill(tones.deep, 'M574 452A26 26 0 1 1 574.1 452.1Z'),
    fill(tones.shade, 'M440 812H656C672 812 680 822 680 838V846H416V838C416 822 424 812 440 812Z'),
    fill(tones.base, 'M440 806H656C668 806 676 812 678 824H418C420 812 428 806 440 806Z'),
    `<g transform="rotate(-14 384 350)">${[
      fill('#ffdf9c', 'M262 446H506C506 474 452 488 384 488S262 474 262 446Z'),
      fill(tones.base, 'M340 268C344 250 358 242 384 242S424 250 428 268L510 452C456 468 312 468 258 452Z'),
      fill(tones.light, 'M348 276C352 262 364 256 378 256L320 458C296 457 276 456 262 452Z', 0.75),
      fill(tones.shade, 'M420 262L510 452C496 457 474 460 450 462L404 246Z', 0.65),
      fill(tones.deep, 'M360 222H408V250H360Z'),
    ].join('')}</g>`,
    `<circle cx="592" cy="470" r="20" fill="${tones.deep}"/>`,
    `<circle cx="592" cy="470" r="8" fill="${tones.light}"/>`,
  ].join('');
