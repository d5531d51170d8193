/** The tones one colour is drawn in. */
export interface Tones {
  readonly base: string;
  readonly light: string;
  readonly shade: string;
  /** The darkest: seams, buttons, small print. */
  readonly deep: string;
  readonly wall: string;
  readonly floor: string;
}

const tones = (
  base: string,
  light: string,
  shade: string,
  deep: string,
  wall: string,
  floor: string,
): Tones => ({
  base,
  light,
  shade,
  deep,
  wall,
  floor,
});

/** Every colour the catalogue comes in, under the name it has in a picture's path. */
export const PALETTE: Readonly<Record<string, Tones>> = {
  ash: tones('#b9bab6', '#d0d1cd', '#9c9e9b', '#6d7070', '#efeeea', '#e3e1db'),
  berry: tones('#8d3f55', '#a85b70', '#743146', '#501f2f', '#f2e9e6', '#e6d9d5'),
  brick: tones('#b2563f', '#c8735c', '#934331', '#642a1f', '#f3e9e1', '#e8dacf'),
  chalk: tones('#e9e5da', '#f6f3ec', '#d3cdbd', '#8f8876', '#dbe0dc', '#ccd3ce'),
  clay: tones('#bd7f62', '#d0997e', '#a0674c', '#6e4431', '#f3ebe2', '#e7dbce'),
  cream: tones('#f1e9d6', '#fbf6ea', '#ddd1b6', '#3c4548', '#d5dcd6', '#c5cec8'),
  dusk: tones('#33415c', '#7c8bab', '#232d44', '#171e30', '#ebe6de', '#ddd6ca'),
  fog: tones('#c3c9c8', '#dbdfde', '#a6aeae', '#737d7e', '#eef0ec', '#e1e4df'),
  forest: tones('#38543f', '#50705a', '#29412f', '#17281c', '#e9ede2', '#dbe1d2'),
  honey: tones('#dca540', '#ecc06b', '#bd8728', '#7c5616', '#f4ecdc', '#e9ddc5'),
  ink: tones('#2f3a4a', '#48566a', '#222b38', '#141a23', '#e8ebec', '#d9dee0'),
  moss: tones('#707b4c', '#8c9768', '#58623a', '#3a4125', '#eff0e5', '#e2e4d3'),
  natural: tones('#e3d6bd', '#efe6d3', '#cbbb9c', '#85775a', '#e4e6df', '#d5d9d0'),
  navy: tones('#28375a', '#3f5178', '#1c2743', '#111829', '#e9ebef', '#dadee5'),
  oat: tones('#dccfb8', '#ebe1cf', '#c2b294', '#857658', '#efece6', '#e3ded5'),
  ochre: tones('#c99a3c', '#dcb562', '#a97d28', '#725217', '#f3eee1', '#e7dfcb'),
  rust: tones('#b4613a', '#ca7e58', '#944c2b', '#64311a', '#f3eae1', '#e8dbcd'),
  sage: tones('#9db09a', '#b6c5b3', '#80957d', '#54664f', '#eff1ea', '#e2e6db'),
  sand: tones('#d8c3a0', '#e7d7bc', '#bea680', '#82693f', '#f1eee8', '#e5dfd5'),
};
